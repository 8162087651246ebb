// Generated from docs/contracts/openapi/g2g.json by `npm run contracts`; do not edit.
export interface paths {
    "/v1/agencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The agency directory
         * @description *Direktori instansi*
         */
        get: operations["listAgencies"];
        put?: never;
        /**
         * Enrol an agency
         * @description *Mendaftarkan instansi*
         */
        post: operations["enrolAgency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agencies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agency
         * @description *Satu instansi*
         */
        get: operations["getAgency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Breaches
         * @description *Daftar kegagalan pelindungan data pribadi*
         */
        get: operations["listBreaches"];
        put?: never;
        /**
         * Report a breach of personal data
         * @description *Melaporkan kegagalan pelindungan data pribadi*
         */
        post: operations["reportBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One breach
         * @description *Satu kegagalan pelindungan data pribadi*
         */
        get: operations["getBreach"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whom a breach is about
         * @description *Orang yang terdampak*
         */
        get: operations["listBreachNotices"];
        put?: never;
        /**
         * Tell everybody it is about
         * @description *Memberi tahu semua yang terdampak*
         */
        post: operations["notifyBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}/other-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that people were told in another way
         * @description *Mencatat pemberitahuan dengan cara lain*
         *
         *     One person, by a letter for instance, or everybody not reached yet, as by a notice to the public (UU 27/2022 Pasal 46 (3)).
         *
         *     *Satu orang, misalnya dengan surat, atau semua yang belum terjangkau, misalnya dengan pengumuman (UU 27/2022 Pasal 46 ayat (3)).*
         */
        post: operations["tellOtherwise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}/authority": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the authority was told
         * @description *Mencatat pemberitahuan kepada lembaga*
         */
        post: operations["tellBreachAuthority"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/breaches/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a breach
         * @description *Menutup laporan*
         */
        post: operations["closeBreach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/civil-servants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of civil servants
         * @description *Register aparatur sipil negara*
         *
         *     HR officers see the civil servants of their agency, those of the civil service authority all. Every reading is recorded.
         *
         *     *Petugas kepegawaian melihat pegawai instansinya; petugas badan kepegawaian negara melihat semuanya. Setiap pembacaan dicatat.*
         */
        get: operations["listCivilServants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/civil-servants/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look up a civil servant by NIP
         * @description *Mencari pegawai menurut NIP*
         */
        post: operations["lookUpCivilServant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/civil-servants/{employee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One civil servant
         * @description *Data satu pegawai*
         *
         *     A civil servant sees their own record. `at` answers what was in effect at that moment. Every reading by others is recorded.
         *
         *     *Pegawai melihat datanya sendiri. `at` menjawab yang berlaku pada saat itu menurut tanggal mulai berlaku. Setiap pembacaan orang lain dicatat.*
         */
        get: operations["getCivilServant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/civil-servants/{employee}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A civil servant’s record through a grant
         * @description *Data pegawai menurut hak akses*
         *
         *     Only the attributes in the caller’s grant. An agency reads only those who work for agencies of its region.
         *
         *     *Hanya atribut dalam hak akses pemanggil. Instansi hanya membaca pegawai instansi di wilayahnya.*
         */
        get: operations["getGrantedCivilServant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/civil-servants/{employee}/history/{attribute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of one attribute of a civil servant
         * @description *Riwayat satu atribut pegawai*
         */
        get: operations["getCivilServantHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/company-records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The company register
         * @description *Register perusahaan*
         */
        get: operations["listCompanyRecords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/company-records/{company}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One company record
         * @description *Data satu perusahaan*
         *
         *     Officers of government agencies see companies of their region. `at` answers what held at that moment.
         *
         *     *Petugas instansi pemerintah melihat perusahaan wilayah instansinya. `at` menjawab keadaan pada saat itu.*
         */
        get: operations["getCompanyRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/company-records/{company}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A company’s record through a grant
         * @description *Data perusahaan menurut hak akses*
         */
        get: operations["getGrantedCompanyRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/company-records/{company}/history/{attribute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of one attribute of a company
         * @description *Riwayat satu atribut perusahaan*
         */
        get: operations["getCompanyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Data requests
         * @description *Daftar permintaan atas data pribadi*
         *
         *     A citizen sees their own; registrars of the civil registry those of people of their region. The nearest deadline first.
         *
         *     *Warga melihat permintaannya sendiri; petugas pencatatan sipil melihat permintaan penduduk wilayah instansinya. Yang paling dekat batas waktunya di depan.*
         */
        get: operations["listDataRequests"];
        put?: never;
        /**
         * Ask for something about one’s own data
         * @description *Meminta sesuatu atas data pribadi sendiri*
         *
         *     A copy is answered at once. A correction becomes a proposal. A restriction, its end and the withdrawal of consents are carried out in all services at once. About an erasure all services are asked, then the civil registry decides.
         *
         *     *Salinan dijawab seketika. Pembetulan menjadi usulan perubahan. Pembatasan, pengakhirannya, dan penarikan persetujuan dijalankan seketika di semua layanan. Penghapusan ditanyakan kepada semua layanan, lalu diputuskan oleh dinas kependudukan.*
         */
        post: operations["submitDataRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One data request
         * @description *Satu permintaan atas data pribadi*
         *
         *     A citizen sees their own; registrars of the civil registry those of people of their region.
         *
         *     *Warga melihat permintaannya sendiri; petugas pencatatan sipil melihat permintaan penduduk wilayah instansinya.*
         */
        get: operations["getDataRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on an erasure
         * @description *Memutuskan permintaan penghapusan*
         *
         *     The registry says that its own duty to keep this person has ended, or refuses with the law that says so. Once granted all services are asked again; where none is bound the erasure is carried out.
         *
         *     *Dinas kependudukan menyatakan bahwa kewajibannya mencatat penduduk ini sudah berakhir, atau menolak dengan dasar hukum. Setelah dikabulkan semua layanan ditanya sekali lagi; bila tidak ada yang terikat, penghapusan dijalankan.*
         */
        post: operations["decideErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ledger entries
         * @description *Daftar jurnal*
         *
         *     A central treasurer sees all entries, a regional treasurer those of regional revenue in the region.
         *
         *     *Bendahara pusat melihat seluruh jurnal, bendahara daerah jurnal pendapatan daerah di wilayahnya.*
         */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger-entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One ledger entry
         * @description *Satu jurnal*
         */
        get: operations["getLedgerEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol a person
         * @description *Mendaftarkan penduduk*
         */
        post: operations["enrolPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/lookup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look a person up by NIK
         * @description *Mencari penduduk menurut NIK*
         */
        post: operations["lookUpPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{ref}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One person record
         * @description *Data seorang penduduk*
         *
         *     A citizen sees their own record, an officer of a government agency those of the agency’s region. Every reading by an officer is recorded.
         *
         *     *Penduduk melihat datanya sendiri, petugas instansi pemerintah melihat penduduk wilayah instansinya. Setiap pembacaan oleh petugas dicatat.*
         */
        get: operations["getPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person record
         * @description *Mengubah data penduduk*
         */
        patch: operations["changePerson"];
        trace?: never;
    };
    "/v1/persons/{ref}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person’s contact
         * @description *Kontak seorang penduduk*
         */
        get: operations["getPersonContact"];
        /**
         * Set one’s own contact
         * @description *Mengatur kontak sendiri*
         */
        put: operations["setPersonContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{ref}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Holds on a person’s record
         * @description *Penahanan atas data penduduk*
         */
        get: operations["listPersonHolds"];
        put?: never;
        /**
         * Hold a person’s record
         * @description *Menahan penghapusan data penduduk*
         */
        post: operations["holdPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{ref}/holds/{hold}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a hold
         * @description *Mengakhiri penahanan*
         */
        post: operations["releaseHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{ref}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A person’s record through a grant
         * @description *Data penduduk menurut hak akses*
         *
         *     Answers only the attributes in the caller’s grant; refused without a live one. An agency reads people of its region only. Every reading is recorded with the grant as its ground.
         *
         *     *Hanya atribut dalam hak akses pemanggil yang dijawab; tanpa hak akses yang berlaku ditolak. Instansi hanya membaca penduduk wilayahnya. Setiap pembacaan dicatat dengan hak akses sebagai dasarnya.*
         */
        get: operations["getPersonRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{ref}/history/{attribute}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The history of one attribute of a person
         * @description *Riwayat satu atribut penduduk*
         *
         *     The present value and at most 24 before it, the latest first.
         *
         *     *Nilai sekarang dan paling banyak 24 nilai sebelumnya, yang terbaru di depan.*
         */
        get: operations["getPersonHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processing-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The register of processing
         * @description *Rekaman kegiatan pemrosesan*
         *
         *     Made from the data contracts and the grants that are live now.
         *
         *     *Dibuat dari kontrak data dan hak akses yang berlaku sekarang.*
         */
        get: operations["getProcessingRegister"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/persons/{ref}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a change of a person record
         * @description *Mengusulkan perubahan data penduduk*
         *
         *     A citizen proposes for themselves; an agency needs a grant to the attributes it proposes to change.
         *
         *     *Penduduk mengusulkan perubahan datanya sendiri; instansi memerlukan hak akses atas atribut yang diusulkan.*
         */
        post: operations["submitProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Proposals
         * @description *Daftar usulan*
         */
        get: operations["listProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One proposal
         * @description *Satu usulan*
         */
        get: operations["getProposal"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check a proposal (walidata)
         * @description *Memeriksa usulan (walidata)*
         */
        post: operations["checkProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a proposal (produsen data)
         * @description *Menerima usulan (produsen data)*
         */
        post: operations["acceptProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/proposals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline a proposal (produsen data)
         * @description *Menolak usulan (produsen data)*
         */
        post: operations["declineProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Grants to registers
         * @description *Hak akses atas register*
         */
        get: operations["listRegisterGrants"];
        put?: never;
        /**
         * Grant access to a register
         * @description *Memberi hak akses atas register*
         *
         *     One grant per consumer and register; a new one takes the place of the old.
         *
         *     *Satu hak akses per penerima dan register; yang baru menggantikan yang lama.*
         */
        post: operations["giveRegisterGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-grants/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One grant
         * @description *Satu hak akses*
         */
        get: operations["getRegisterGrant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register-grants/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a grant
         * @description *Mencabut hak akses*
         */
        post: operations["revokeRegisterGrant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registers/{register}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Satu Data roles for a register
         * @description *Peran Satu Data atas sebuah register*
         *
         *     The produsen data decides the value, the walidata checks and publishes, the pembina data sets the standard.
         *
         *     *Produsen data memutuskan nilainya, walidata memeriksa dan menerbitkan, pembina data menetapkan standarnya.*
         */
        get: operations["getRegisterRoles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Revenue report
         * @description *Laporan pendapatan*
         *
         *     State and regional revenue by tax type and region, rolled up from village to nation, by day of payment (Asia/Jakarta).
         *
         *     *Pendapatan negara dan daerah menurut jenis pajak dan wilayah, dijumlahkan dari desa sampai nasional, menurut tanggal bayar (WIB).*
         */
        get: operations["getRevenueReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Reviews
         * @description *Daftar permohonan perizinan*
         *
         *     Officers see the reviews of their agency, and those of its region and below for the duties it is charged with.
         *
         *     *Petugas melihat permohonan instansinya sendiri, dan permohonan di wilayah instansinya ke bawah untuk tugas yang sama.*
         */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One review
         * @description *Satu permohonan perizinan*
         *
         *     Officers see the reviews of their agency, and those of its region and below for the duties it is charged with.
         *
         *     *Petugas melihat permohonan instansinya sendiri, dan permohonan di wilayah instansinya ke bawah untuk tugas yang sama.*
         */
        get: operations["getReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a review
         * @description *Memutuskan permohonan perizinan*
         *
         *     By an officer with the role reviewer of the competent agency, or of the one above it once it was escalated; before the deadline.
         *
         *     *Oleh petugas dengan peran reviewer pada instansi yang berwenang, atau pada instansi satu tingkat di atasnya setelah permohonan dinaikkan; sebelum batas waktu.*
         */
        post: operations["answerReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The inbox of an agency
         * @description *Kotak masuk instansi*
         *
         *     Officers see what lies with their agency, and what lies in its region and below for the duties it is charged with. Without a status, what is not done yet.
         *
         *     *Petugas melihat urusan pada instansinya sendiri, dan urusan di wilayah instansinya ke bawah untuk tugas yang sama. Tanpa status, yang belum selesai.*
         */
        get: operations["listWorkItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One work-item
         * @description *Satu urusan*
         *
         *     Officers see what lies with their agency, and what lies in its region and below for the duties it is charged with.
         *
         *     *Petugas melihat urusan pada instansinya sendiri, dan urusan di wilayah instansinya ke bawah untuk tugas yang sama.*
         */
        get: operations["getWorkItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/work-items/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a work-item
         * @description *Menugaskan urusan*
         *
         *     An officer with the role reviewer takes it; a supervisor may name somebody else. The NIP serves only to derive the reference of the officer and is not kept.
         *
         *     *Petugas dengan peran reviewer mengambil urusan untuk dirinya sendiri; supervisor dapat menugaskan petugas lain. NIP hanya dipakai untuk menentukan rujukan pegawai dan tidak disimpan.*
         */
        post: operations["assignWorkItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/personal-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A copy of my data in this service
         * @description *Salinan data pribadi saya pada layanan ini*
         *
         *     All this service keeps of the citizen, by the register of processing, machine-readable (UU 27/2022 Pasal 7 and 13). As its routes show it: without references of others or of officers. At most 1,000 items of a kind, the latest first; `more` says where there is more.
         *
         *     *Semua yang disimpan layanan ini tentang warga, menurut catatan pemrosesan, terbaca mesin (UU 27/2022 Pasal 7 dan 13). Seperti yang ditunjukkan rute-rutenya: tanpa rujukan orang lain dan tanpa nama petugas. Paling banyak 1.000 butir per jenis, yang terbaru di depan; `more` mengatakan bila masih ada.*
         */
        get: operations["g2gPersonalData"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/data-access": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who read my data
         * @description *Siapa membaca data saya*
         *
         *     Every reading of my personal data by somebody else, newest first: who, which fields, on what ground, when.
         *
         *     *Setiap pembacaan data pribadi saya oleh orang lain, terbaru lebih dulu: siapa, isian apa, atas dasar apa, kapan.*
         */
        get: operations["g2gListMyDataAccess"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the evidence log
         * @description *Ekspor log bukti*
         *
         *     The whole log with its signed checkpoints, one JSON a line; verified without this service. The export itself is put on record. Without the line `end` it broke off.
         *
         *     *Seluruh log beserta checkpoint yang ditandatangani, satu JSON per baris; diperiksa tanpa layanan ini. Ekspor itu sendiri dicatat sebagai bukti. Tanpa baris `end` ekspor terputus.*
         */
        get: operations["g2gOpsExportEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the service is doing
         * @description *Keadaan layanan*
         */
        get: operations["g2gOpsStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parked keys
         * @description *Kunci yang terparkir*
         */
        get: operations["g2gOpsListParked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One parked key and what waits behind it
         * @description *Satu kunci terparkir dan pesan yang menunggu*
         */
        get: operations["g2gOpsShowParked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/redrive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try parked keys again
         * @description *Coba lagi yang terparkir*
         *
         *     Keys are flagged; the owner of their partition tries them again within seconds, in order.
         *
         *     *Kunci ditandai; pemilik partisinya mencobanya lagi dalam beberapa detik, berurutan.*
         */
        post: operations["g2gOpsRedriveParked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/parked/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Discard parked messages, with a reason
         * @description *Buang pesan terparkir, dengan alasan*
         *
         *     Copies of the messages, the reason and who gave it are kept in evidence before anything is removed. Without `waiting` only the message that failed is discarded; the rest is tried again. With `id` and `offset` that message and no other.
         *
         *     *Salinan pesan, alasan dan pelaku disimpan sebagai bukti sebelum apa pun dihapus. Tanpa `waiting` hanya pesan yang gagal dibuang; sisanya dicoba lagi. Dengan `id` dan `offset` hanya pesan itu.*
         */
        post: operations["g2gOpsDiscardParked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Views
         * @description *Tampilan baca*
         */
        get: operations["g2gOpsListViews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/views/{name}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rebuild a view
         * @description *Bangun ulang satu tampilan*
         *
         *     A new generation is built beside the one that is read; readers go over once it has caught up.
         *
         *     *Tampilan baru dibangun di samping yang dibaca; pembaca beralih setelah yang baru tidak tertinggal.*
         */
        post: operations["g2gOpsRebuildView"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the keys to personal data are wrapped
         * @description *Keadaan kunci data pribadi*
         */
        get: operations["g2gOpsKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wrap keys under the present master key
         * @description *Bungkus ulang kunci dengan kunci induk sekarang*
         *
         *     As many as one request has time for; ask again as long as `remaining` is not 0. Data are read and written meanwhile.
         *
         *     *Sebanyak yang selesai dalam satu permintaan; ulangi selama `remaining` belum 0. Data tetap dapat dibaca dan ditulis.*
         */
        post: operations["g2gOpsRotateKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/keys/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Encrypt what is still stored in clear
         * @description *Enkripsi data yang masih tersimpan terbuka*
         *
         *     As much as one request has time for; go on with `next` until there is none.
         *
         *     *Sebanyak yang selesai dalam satu permintaan; lanjutkan dengan `next` sampai tidak ada lagi.*
         */
        post: operations["g2gOpsSealStored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify documents, topics, marks and views
         * @description *Periksa keutuhan data*
         *
         *     One JSON a line: findings as they are found, then a summary. Without the summary line nothing is proved.
         *
         *     *Satu JSON per baris: temuan saat ditemukan, lalu ringkasan. Tanpa baris ringkasan tidak ada yang terbukti.*
         */
        get: operations["g2gOpsVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Street, number, RT/RW
         * @example Jl. Pemuda 148, RT 02/RW 05
         */
        AddressLine: string;
        Agency: {
            id: components["schemas"]["AgencyId"];
            name: components["schemas"]["AgencyName"];
            level: components["schemas"]["AgencyLevel"];
            branch: components["schemas"]["AgencyBranch"];
            kind: components["schemas"]["AgencyKind"];
            region: components["schemas"]["RegionCode"];
            parent?: components["schemas"]["AgencyId"];
            /** @description What it is charged with, for instance civil-registry, state-tax, regional-tax, treasury */
            duties: string[];
            stage: components["schemas"]["AgencyStage"];
            enrolledAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        AgencyBranch: "executive" | "legislative" | "judicial" | "independent";
        /**
         * @description What an agency is charged with
         * @example licensing
         */
        AgencyDuty: string;
        /**
         * @description Id of an agency in the directory, at most 64 characters
         * @example bapenda-33.74
         */
        AgencyId: string;
        /** @enum {string} */
        AgencyKind: "agency" | "state-enterprise" | "foreign-partner";
        /** @enum {string} */
        AgencyLevel: "central" | "province" | "regency" | "city" | "village";
        /** @example Dinas Kependudukan dan Pencatatan Sipil Kota Semarang */
        AgencyName: string;
        /** @enum {string} */
        AgencyStage: "preparation" | "maturation" | "consolidation" | "utilisation";
        AskedService: {
            service: string;
            answered: boolean;
            /**
             * @description Why it did not answer; its readings are missing from this page, so ask again later
             * @enum {string}
             */
            reason?: "no-address" | "unreachable" | "refused" | "unreadable";
        };
        /**
         * @description Name of an attribute of a register
         * @example address
         */
        AttributeName: string;
        /**
         * @description state: pajak pusat, to the state treasury; regional: pajak daerah
         * @enum {string}
         */
        BillKind: "state" | "regional";
        /**
         * @description Date of birth, YYYY-MM-DD
         * @example 1990-07-01
         */
        BirthDate: components["schemas"]["IsoDate"];
        /** @description Kegagalan pelindungan data pribadi */
        Breach: {
            id: components["schemas"]["BreachId"];
            status: components["schemas"]["BreachStatus"];
            agency: components["schemas"]["AgencyId"];
            /** @enum {string} */
            kind: "unauthorised-access" | "disclosure" | "loss" | "alteration";
            discoveredAt: components["schemas"]["Instant"];
            from: components["schemas"]["Instant"];
            /** @description Not included */
            to: components["schemas"]["Instant"];
            /**
             * @description Who read, as the evidence names them
             * @example officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz
             */
            actor?: string;
            /** @description The grant through which it was read */
            grant?: string;
            reportedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            overdue: boolean;
            legalBasis: string;
            /** @description Services that have not looked yet */
            awaited: ("g2c" | "g2b" | "g2g" | "g2e")[];
            found: {
                /** @enum {string} */
                service: "g2c" | "g2b" | "g2g" | "g2e";
                persons: number;
            }[];
            /** @description How many people are to be told, of these a message was asked for, was handed over, cannot be, was replaced by a letter or a public notice */
            notices?: {
                recorded: number;
                issued: number;
                delivered: number;
                notReached: number;
                toldOtherwise: number;
            };
            noticesOrderedAt?: components["schemas"]["Instant"];
            /** @description When the last message was asked for */
            noticesIssuedAt?: components["schemas"]["Instant"];
            /** @description When nobody was left who had not been told */
            personsToldAt?: components["schemas"]["Instant"];
            authority?: {
                reference: string;
                toldAt: components["schemas"]["Instant"];
            };
            closedAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Id of a breach
         * @example defghijklmnopqrstuvwxyzabc
         */
        BreachId: string;
        /** @description Orang yang terdampak, dan pemberitahuannya */
        BreachNotice: {
            person: components["schemas"]["PersonRef"];
            /** @enum {string} */
            status: "recorded" | "issued" | "delivered" | "not-reached" | "told-otherwise";
            /** @description Where their data was read */
            services: ("g2c" | "g2b" | "g2g" | "g2e")[];
            /** @description delivered, or why a message could not be handed over */
            outcome?: string;
            /**
             * @description By what somebody was told instead of a message (UU 27/2022 Pasal 46 ayat (3))
             * @enum {string}
             */
            means?: "letter" | "visit" | "public-notice";
            /** @description Number of the letter or the notice */
            reference?: string;
            issuedAt?: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
        };
        /**
         * @description assessing: services look whose data it is about; notified: everybody and the authority
         * @enum {string}
         */
        BreachStatus: "assessing" | "assessed" | "notifying" | "notified" | "closed";
        /**
         * @description NIB, sertifikat standar or izin
         * @enum {string}
         */
        BusinessPermit: "nib" | "standard-certificate" | "licence";
        /**
         * @description Risk of a line of business: rendah, menengah rendah, menengah tinggi, tinggi
         * @enum {string}
         */
        BusinessRisk: "low" | "medium-low" | "medium-high" | "high";
        /**
         * @description Scale of a business by its capital: mikro, kecil, menengah, besar
         * @enum {string}
         */
        BusinessScale: "micro" | "small" | "medium" | "large";
        CivilServantHistory: {
            employee: components["schemas"]["EmployeeId"];
            /** @enum {string} */
            attribute: "employeeRef" | "status" | "agency" | "formation" | "position" | "unit" | "rank" | "term" | "requirements" | "oath";
            /** @description Whether older values than these were never there */
            complete: boolean;
            values: ({
                value: components["schemas"]["EmployeeRef"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: components["schemas"]["CivilServantStatus"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: components["schemas"]["AgencyId"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: components["schemas"]["FormationId"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: components["schemas"]["PositionCode"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: components["schemas"]["OrganisationUnit"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: components["schemas"]["EmployeeRank"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: {
                    startsOn: components["schemas"]["IsoDate"];
                    probationUntil?: components["schemas"]["IsoDate"];
                    contractUntil?: components["schemas"]["IsoDate"];
                    /** @description First day without the employment */
                    endedOn?: components["schemas"]["IsoDate"];
                    /** @description Why it ended */
                    reason?: string;
                };
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: {
                    kind: components["schemas"]["RequirementKind"];
                    reference: string;
                    result?: string;
                }[];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            } | {
                value: {
                    on?: components["schemas"]["IsoDate"];
                    record?: string;
                };
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            })[];
        };
        /** @description Data aparatur sipil negara */
        CivilServantRecord: {
            employeeRef: {
                value: components["schemas"]["EmployeeRef"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            status: {
                value: components["schemas"]["CivilServantStatus"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            agency: {
                value: components["schemas"]["AgencyId"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            formation: {
                value: components["schemas"]["FormationId"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            position: {
                value: components["schemas"]["PositionCode"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            unit: {
                value: components["schemas"]["OrganisationUnit"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            rank: {
                value: components["schemas"]["EmployeeRank"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            term: {
                value: {
                    startsOn: components["schemas"]["IsoDate"];
                    probationUntil?: components["schemas"]["IsoDate"];
                    contractUntil?: components["schemas"]["IsoDate"];
                    /** @description First day without the employment */
                    endedOn?: components["schemas"]["IsoDate"];
                    /** @description Why it ended */
                    reason?: string;
                };
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            requirements: {
                value: {
                    kind: components["schemas"]["RequirementKind"];
                    reference: string;
                    result?: string;
                }[];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            oath: {
                value: {
                    on?: components["schemas"]["IsoDate"];
                    record?: string;
                };
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            employee: components["schemas"]["EmployeeId"];
            person: components["schemas"]["PersonRef"];
            version: number;
        };
        /**
         * @description probation: CPNS; permanent: PNS; contract: PPPK
         * @enum {string}
         */
        CivilServantStatus: "probation" | "permanent" | "contract" | "dismissed" | "contract-ended" | "retired";
        CivilServantSummary: {
            employee: components["schemas"]["EmployeeId"];
            person: components["schemas"]["PersonRef"];
            version: number;
            employeeRef: components["schemas"]["EmployeeRef"];
            status: components["schemas"]["CivilServantStatus"];
            agency: components["schemas"]["AgencyId"];
            position: components["schemas"]["PositionCode"];
            rank: components["schemas"]["EmployeeRank"];
        };
        CompanyHistory: {
            company: components["schemas"]["CompanyId"];
            /** @enum {string} */
            attribute: "nib" | "status" | "kind" | "name" | "scale" | "region" | "activities" | "permits" | "representatives";
            /** @description Whether older values than these were never there */
            complete: boolean;
            values: ({
                value: components["schemas"]["Nib"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            } | {
                /** @enum {string} */
                value: "active" | "closed";
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            } | {
                value: components["schemas"]["CompanyKind"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            } | {
                value: components["schemas"]["CompanyName"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            } | {
                value: components["schemas"]["BusinessScale"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            } | {
                value: components["schemas"]["RegionCode"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            } | {
                value: components["schemas"]["RatedActivity"][];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            } | {
                value: {
                    kbli: components["schemas"]["Kbli"];
                    permit: components["schemas"]["BusinessPermit"];
                    /** @enum {string} */
                    status: "licensed" | "refused";
                    number?: string;
                    basis?: string;
                    reason?: components["schemas"]["ReasonCode"];
                    at: components["schemas"]["Instant"];
                }[];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            } | {
                value: {
                    person: components["schemas"]["PersonRef"];
                    powers: components["schemas"]["CompanyPower"][];
                    until?: components["schemas"]["IsoDate"];
                }[];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            })[];
        };
        /**
         * @description Id of a company
         * @example q2w4e6r2t3y5u7i2o3p4a5s6d7
         */
        CompanyId: string;
        /**
         * @description badan usaha swasta, usaha mikro dan kecil perseorangan, BUMN
         * @enum {string}
         */
        CompanyKind: "private" | "umk" | "bumn";
        /** @example PT Segar Lereng Ungaran */
        CompanyName: string;
        /**
         * @description What a representative may do in the name of the company
         * @enum {string}
         */
        CompanyPower: "company" | "tax" | "licence" | "trade" | "procurement";
        CompanyRecord: {
            nib: {
                value: components["schemas"]["Nib"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            status: {
                /** @enum {string} */
                value: "active" | "closed";
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            kind: {
                value: components["schemas"]["CompanyKind"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            name: {
                value: components["schemas"]["CompanyName"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            scale: {
                value: components["schemas"]["BusinessScale"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            region: {
                value: components["schemas"]["RegionCode"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            activities: {
                value: components["schemas"]["RatedActivity"][];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            permits: {
                value: {
                    kbli: components["schemas"]["Kbli"];
                    permit: components["schemas"]["BusinessPermit"];
                    /** @enum {string} */
                    status: "licensed" | "refused";
                    number?: string;
                    basis?: string;
                    reason?: components["schemas"]["ReasonCode"];
                    at: components["schemas"]["Instant"];
                }[];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            representatives: {
                value: {
                    person: components["schemas"]["PersonRef"];
                    powers: components["schemas"]["CompanyPower"][];
                    until?: components["schemas"]["IsoDate"];
                }[];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            company: components["schemas"]["CompanyId"];
            version: number;
        };
        CompanyRecordSummary: {
            company: components["schemas"]["CompanyId"];
            version: number;
            nib: components["schemas"]["Nib"];
            /** @enum {string} */
            status: "active" | "closed";
            kind: components["schemas"]["CompanyKind"];
            name: components["schemas"]["CompanyName"];
            scale: components["schemas"]["BusinessScale"];
            region: components["schemas"]["RegionCode"];
        };
        /**
         * @description Id of a consent
         * @example cbcdefghijklmnopqrstuvwxyz
         */
        ConsentId: string;
        Contact: {
            /** @enum {string} */
            channel: "email" | "text" | "none";
            /** @enum {string} */
            language: "id" | "en";
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
        };
        /**
         * @description Kemendagri code of a region that exists today
         * @example 33.74.01.1001
         */
        CurrentRegion: components["schemas"]["RegionCode"];
        /**
         * @description Kemendagri code of a village that exists today
         * @example 33.74.01.1001
         */
        CurrentVillage: components["schemas"]["CurrentRegion"];
        DataAccess: {
            /** @description Id of the entry in the service’s evidence log */
            id: string;
            service: string;
            at: components["schemas"]["Instant"];
            /** @description Whose data: the citizen’s own reference */
            person: components["schemas"]["PersonRef"];
            reader: components["schemas"]["DataReader"];
            /** @description What was read */
            fields: string[];
            /** @description The legal ground, or the legal basis of the grant */
            ground: string;
            /** @description The register grant by which it was read */
            grant?: string;
            /** @description The citizen’s consent by which a partner read it */
            consent?: string;
        };
        /** @description Who read: no name of a person, but enough to ask the one who answers for it */
        DataReader: {
            /** @enum {string} */
            kind: "citizen" | "business" | "employee" | "officer" | "agency" | "provider" | "partner" | "bank" | "operator" | "service";
            /** @description The agency that read, or the officer’s */
            agency?: components["schemas"]["AgencyId"];
            /** @description The officer’s role */
            role?: string;
            /** @description Reference of the officer; a complaint names it */
            employee?: components["schemas"]["EmployeeRef"];
            /** @description A partner, bank, provider, operator or service, by its id */
            client?: string;
            /** @description The company for which somebody read */
            nib?: string;
        };
        /** @description Permintaan subjek data pribadi */
        DataRequest: {
            id: components["schemas"]["DataRequestId"];
            status: components["schemas"]["DataRequestStatus"];
            person: components["schemas"]["PersonRef"];
            right: components["schemas"]["DataRight"];
            legalBasis: string;
            submittedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            /** @description Whether it was not done in time */
            overdue: boolean;
            /** @description The regency where the person lived when they asked */
            region: components["schemas"]["RegionCode"];
            /** @description The proposal that a correction became */
            proposal?: components["schemas"]["ProposalId"];
            consent?: components["schemas"]["ConsentId"];
            /** @description Services that have not answered, or not done it yet */
            awaited: ("g2c" | "g2b" | "g2g" | "g2e")[];
            /** @description How often services were asked again */
            chased: number;
            decision?: {
                agency: components["schemas"]["AgencyId"];
                ground: string;
                at: components["schemas"]["Instant"];
            };
            /** @description What stands in the way, of a refused one */
            bases?: components["schemas"]["ServiceBinding"][];
            completedAt?: components["schemas"]["Instant"];
            refusedAt?: components["schemas"]["Instant"];
            /** @description After an erasure: when the last backup of a key is gone, and with it all of it */
            backupsExpireAt?: components["schemas"]["Instant"];
            /** @description Of a copy: where each service answers the person with what it keeps of them */
            parts?: {
                /** @enum {string} */
                service: "g2c" | "g2b" | "g2g" | "g2e";
                path: string;
            }[];
        };
        /**
         * @description Id of a data request
         * @example bcdefghijklmnopqrstuvwxyza
         */
        DataRequestId: string;
        /**
         * @description assessing: services say whether they are bound, or a proposal is decided; awaiting-decision: by the registry; carrying-out: in all services
         * @enum {string}
         */
        DataRequestStatus: "assessing" | "awaiting-decision" | "carrying-out" | "completed" | "refused";
        /**
         * @description Hak subjek data pribadi: what a person asks for, UU 27/2022 Pasal 5–13
         * @enum {string}
         */
        DataRight: "copy" | "correct" | "restrict" | "lift-restriction" | "withdraw" | "erase";
        /**
         * Format: email
         * @description E-mail address
         * @example siti@example.go.id
         */
        Email: string;
        /** @description Surat keputusan */
        EmployeeDecree: {
            number: string;
            date: components["schemas"]["IsoDate"];
            by: components["schemas"]["AgencyId"];
        };
        /**
         * @description Id of an employee
         * @example abcdefghijklmnopqrstuvwxyz
         */
        EmployeeId: string;
        /**
         * @description Golongan: I/a to IV/e for civil servants (PNS), I to XVII for contract staff (PPPK)
         * @example III/a
         */
        EmployeeRank: string;
        /**
         * @description Pseudonymous reference of a civil servant, the same in all services
         * @example eabcdefghijklmnopqrstuvwxyz
         */
        EmployeeRef: string;
        ErasureDecision: {
            /** @constant */
            outcome: "granted";
            /** @enum {string} */
            ground: "citizenship-ended" | "moved-abroad" | "entered-in-error";
        } | {
            /** @constant */
            outcome: "refused";
            /** @enum {string} */
            reason: "still-resident" | "law-enforcement" | "public-interest";
        };
        /**
         * @description The competent level has no agency, or half of the time has passed and nobody sees to it
         * @enum {string}
         */
        EscalationCause: "no-agency" | "unassigned";
        /** @description One line of an export; docs/evidence.md tells the members of each */
        EvidenceLine: {
            /** @enum {string} */
            type: "log" | "entry" | "checkpoint" | "open" | "end";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Id of a formation
         * @example fbcdefghijklmnopqrstuvwxyz
         */
        FormationId: string;
        /**
         * @description Who reads through a grant: `service:<name>` or `agency:<AgencyId>`
         * @example service:g2b
         */
        GrantConsumer: string;
        GrantedCivilServantRecord: {
            employeeRef?: {
                value: components["schemas"]["EmployeeRef"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            status?: {
                value: components["schemas"]["CivilServantStatus"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            agency?: {
                value: components["schemas"]["AgencyId"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            formation?: {
                value: components["schemas"]["FormationId"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            position?: {
                value: components["schemas"]["PositionCode"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            unit?: {
                value: components["schemas"]["OrganisationUnit"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            rank?: {
                value: components["schemas"]["EmployeeRank"];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            term?: {
                value: {
                    startsOn: components["schemas"]["IsoDate"];
                    probationUntil?: components["schemas"]["IsoDate"];
                    contractUntil?: components["schemas"]["IsoDate"];
                    /** @description First day without the employment */
                    endedOn?: components["schemas"]["IsoDate"];
                    /** @description Why it ended */
                    reason?: string;
                };
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            requirements?: {
                value: {
                    kind: components["schemas"]["RequirementKind"];
                    reference: string;
                    result?: string;
                }[];
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            oath?: {
                value: {
                    on?: components["schemas"]["IsoDate"];
                    record?: string;
                };
                source: string;
                event: string;
                /** @description From when on it held */
                at: components["schemas"]["Instant"];
                toldAt: components["schemas"]["Instant"];
                version: number;
                decree?: components["schemas"]["EmployeeDecree"];
            };
            employee: components["schemas"]["EmployeeId"];
            person: components["schemas"]["PersonRef"];
            version: number;
        };
        GrantedCompanyRecord: {
            nib?: {
                value: components["schemas"]["Nib"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            status?: {
                /** @enum {string} */
                value: "active" | "closed";
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            kind?: {
                value: components["schemas"]["CompanyKind"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            name?: {
                value: components["schemas"]["CompanyName"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            scale?: {
                value: components["schemas"]["BusinessScale"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            region?: {
                value: components["schemas"]["RegionCode"];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            activities?: {
                value: components["schemas"]["RatedActivity"][];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            permits?: {
                value: {
                    kbli: components["schemas"]["Kbli"];
                    permit: components["schemas"]["BusinessPermit"];
                    /** @enum {string} */
                    status: "licensed" | "refused";
                    number?: string;
                    basis?: string;
                    reason?: components["schemas"]["ReasonCode"];
                    at: components["schemas"]["Instant"];
                }[];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            representatives?: {
                value: {
                    person: components["schemas"]["PersonRef"];
                    powers: components["schemas"]["CompanyPower"][];
                    until?: components["schemas"]["IsoDate"];
                }[];
                source: string;
                event: string;
                at: components["schemas"]["Instant"];
                version: number;
            };
            company: components["schemas"]["CompanyId"];
            version: number;
        };
        /** @description The granted attributes of a person; version: of the whole record */
        GrantedPersonRecord: {
            nik?: {
                value: components["schemas"]["Nik"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            name?: {
                value: components["schemas"]["PersonName"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            birthDate?: {
                value: components["schemas"]["BirthDate"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            sex?: {
                /** @enum {string} */
                value: "female" | "male";
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            address?: {
                value: {
                    region: components["schemas"]["RegionCode"];
                    line: components["schemas"]["AddressLine"];
                };
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            contact?: {
                value: components["schemas"]["Contact"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            person: components["schemas"]["PersonRef"];
            version: number;
        };
        GroupLag: {
            reaction: string;
            /** @description The group’s name on the broker */
            group: string;
            /** @description The topic’s name on the broker */
            topic: string;
            lag: number;
            /** @description Every partition; `committed` is -1 where the group has committed nothing yet */
            partitions: {
                partition: number;
                committed: number;
                end: number;
                lag: number;
            }[];
        };
        /**
         * @description Id of a hold on a record
         * @example cdefghijklmnopqrstuvwxyzab
         */
        HoldId: string;
        /**
         * Format: date-time
         * @description Moment in UTC, RFC 3339 with Z
         * @example 2026-03-31T02:15:30.000Z
         */
        Instant: string;
        /**
         * Format: date
         * @description Calendar day, YYYY-MM-DD
         * @example 2026-03-31
         */
        IsoDate: string;
        /** @description Line of business by KBLI edition and code */
        Kbli: {
            /** @enum {string} */
            edition: "2015" | "2017" | "2020" | "2025";
            code: components["schemas"]["KbliCode"];
        };
        /**
         * @description KBLI (Klasifikasi Baku Lapangan Usaha Indonesia): 5 digits
         * @example 62019
         */
        KbliCode: string;
        KeyStatus: {
            /** @description Id of the master key that wraps now */
            current: string;
            /** @description Keys of persons, by the master key that wraps them */
            keys: {
                [key: string]: number;
            };
            destroyed: number;
        };
        KeysRotated: {
            current: string;
            rewrapped: number;
            /** @description Keys that another master key still wraps */
            remaining: number;
        };
        LedgerEntry: {
            /**
             * @description Id of a ledger entry
             * @example abcdefghijklmnopqrstuvwxyz
             */
            id: string;
            /**
             * @description Id of the event that was posted
             * @example g2c:tax-bill:abc:1.2
             */
            source: string;
            kind: components["schemas"]["BillKind"];
            taxType: components["schemas"]["TaxTypeId"];
            region: components["schemas"]["RegionCode"];
            amount: components["schemas"]["Rupiah"];
            /** @description Day of the payment in Asia/Jakarta */
            day: components["schemas"]["IsoDate"];
            /** @description Debits and credits are equal */
            lines: components["schemas"]["LedgerLine"][];
            /** @description The regulation that holds the chart of accounts */
            legalBasis: string;
            postedAt: components["schemas"]["Instant"];
        };
        LedgerLine: {
            account: string;
            name: string;
            /** @enum {string} */
            side: "debit" | "credit";
            amount: components["schemas"]["Rupiah"];
        };
        /** @description The aggregate that awaits an agency */
        Matter: {
            service: string;
            aggregate: string;
            id: string;
        };
        NewAgency: {
            id: components["schemas"]["AgencyId"];
            name: components["schemas"]["AgencyName"];
            level: components["schemas"]["AgencyLevel"];
            branch: components["schemas"]["AgencyBranch"];
            kind: components["schemas"]["AgencyKind"];
            region: components["schemas"]["CurrentRegion"];
            parent?: components["schemas"]["AgencyId"];
            /** @default [] */
            duties: ("civil-registry" | "data-custodian" | "state-tax" | "regional-tax" | "treasury" | "health-insurance" | "civil-service" | "civil-service-training" | "partner-accreditation" | "licensing" | "licensing-agriculture" | "licensing-forestry" | "licensing-fisheries" | "licensing-energy" | "licensing-industry" | "licensing-trade" | "licensing-public-works" | "licensing-transport" | "licensing-health" | "licensing-education" | "licensing-tourism" | "licensing-telecommunications" | "licensing-manpower" | "licensing-security" | "licensing-environment")[];
        };
        NewBreach: {
            /** @enum {string} */
            kind: "unauthorised-access" | "disclosure" | "loss" | "alteration";
            discoveredAt: components["schemas"]["Instant"];
            from: components["schemas"]["Instant"];
            /** @description Not included */
            to: components["schemas"]["Instant"];
            /**
             * @description Who read, as the evidence names them
             * @example officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz
             */
            actor?: string;
            /** @description The grant through which it was read */
            grant?: string;
        };
        NewDataRequest: {
            /** @constant */
            right: "copy";
        } | {
            /** @constant */
            right: "correct";
            changes: components["schemas"]["ProposedChanges"];
        } | {
            /** @constant */
            right: "restrict";
        } | {
            /** @constant */
            right: "lift-restriction";
        } | {
            /** @constant */
            right: "withdraw";
            /** @description Left out, all consents the person gave */
            consent?: components["schemas"]["ConsentId"];
        } | {
            /** @constant */
            right: "erase";
        };
        NewRegisterGrant: {
            consumer: components["schemas"]["GrantConsumer"];
            register: components["schemas"]["RegisterName"];
            /** @description Names of the attributes that may be read */
            fields: components["schemas"]["AttributeName"][];
            /**
             * @description The law or agreement that allows it
             * @example UU 24/2013 Pasal 58 ayat (4)
             */
            legalBasis: string;
            /** @description Last day on which it may be read, Asia/Jakarta */
            until: components["schemas"]["IsoDate"];
        };
        /**
         * @description NIB (Nomor Induk Berusaha), business number: 13 digits
         * @example 9120001234567
         */
        Nib: string;
        /**
         * @description NIK (Nomor Induk Kependudukan): 16 digits; region, date of birth (day + 40 for women), serial
         * @example 3374014107900001
         */
        Nik: string;
        /**
         * @description NIP (Nomor Induk Pegawai): 18 digits; birth YYYYMMDD, start YYYYMM, sex, serial
         * @example 198503302010011001
         */
        Nip: string;
        OpsStatus: {
            service: string;
            at: components["schemas"]["Instant"];
            ready: boolean;
            live: boolean;
            reasons: string[];
            outbox: {
                /** @description Documents with events that are not cleared yet */
                documents: number;
                events: number;
                oldest?: components["schemas"]["Instant"];
                aggregates: {
                    /** @description Documents with events that are not cleared yet */
                    documents: number;
                    events: number;
                    oldest?: components["schemas"]["Instant"];
                    aggregate: string;
                }[];
            };
            lag: components["schemas"]["GroupLag"][];
            parked: {
                keys: number;
                messages: number;
                reactions: {
                    reaction: string;
                    cause: components["schemas"]["ParkedCause"];
                    keys: number;
                    /** @description Keys that are tried again by themselves */
                    waiting: number;
                    oldest: components["schemas"]["Instant"];
                }[];
            };
            deadlines: {
                /** @description More than 10 s past their time */
                late: number;
            };
            views: components["schemas"]["ViewState"][];
            /** @description Matters that somebody should look at, the oldest first; at most 100 */
            alarms?: {
                what: string;
                id: string;
                since: components["schemas"]["Instant"];
                detail: string;
            }[];
            /** @description Parts that could not be asked just now, and why */
            unknown: string[];
        };
        /**
         * @description Unit kerja
         * @example Bidang Pengadaan dan Mutasi
         */
        OrganisationUnit: string;
        /** @enum {string} */
        ParkedCause: "unreadable" | "rejected" | "not-yet" | "failed";
        ParkedDiscard: {
            /** @description A parked key’s id, as the list shows it */
            id?: string;
            /** @description The reaction, for instance `notify` */
            reaction?: string;
            /** @description The Kafka key: the id of the aggregate that told */
            key?: string;
            cause?: components["schemas"]["ParkedCause"];
            /**
             * @description Says that leaving out every other field is meant
             * @constant
             */
            all?: true;
            /** @description Why nobody needs these messages; kept in evidence for good, so it must name no person */
            reason: string;
            /**
             * @description Also what waits behind the message that failed; otherwise that is tried next
             * @default false
             */
            waiting: boolean;
            /** @description With `id` only: the message that is meant, by its offset; another one that waits first by now is kept */
            offset?: string;
            /** @description The `next` of the answer before */
            cursor?: string;
        };
        ParkedKey: {
            id: string;
            reaction: string;
            group: string;
            topic: string;
            partition: number;
            key: string;
            cause: components["schemas"]["ParkedCause"];
            /** @description A refusal’s code, what has not arrived, or the kind of error */
            reason: string;
            attempts: number;
            since: components["schemas"]["Instant"];
            /** @description When it is tried again; absent where a person must look */
            due?: components["schemas"]["Instant"];
        };
        ParkedMessageShown: {
            offset: string;
            at: components["schemas"]["Instant"];
            headers: {
                [key: string]: string;
            };
            /** @description W3C trace id of the request that caused it */
            trace?: string;
            bytes: number;
            sha256: string;
            data?: unknown;
        };
        ParkedResult: {
            keys: number;
            messages?: number;
            /** @description Keys of reactions that this service no longer has: only a discard ends them */
            retired: number;
            /** @description Time ran out: send it as `cursor` to go on */
            next?: string;
        };
        ParkedSelection: {
            /** @description A parked key’s id, as the list shows it */
            id?: string;
            /** @description The reaction, for instance `notify` */
            reaction?: string;
            /** @description The Kafka key: the id of the aggregate that told */
            key?: string;
            cause?: components["schemas"]["ParkedCause"];
            /**
             * @description Says that leaving out every other field is meant
             * @constant
             */
            all?: true;
        };
        PersonChanges: {
            name?: components["schemas"]["PersonName"];
            birthDate?: components["schemas"]["BirthDate"];
            /** @enum {string} */
            sex?: "female" | "male";
            address?: {
                region: components["schemas"]["CurrentVillage"];
                line: components["schemas"]["AddressLine"];
            };
            contact?: components["schemas"]["Contact"];
        };
        /** @description version: of the record in which this contact came */
        PersonContact: {
            person: components["schemas"]["PersonRef"];
            version: number;
            /** @enum {string} */
            channel: "email" | "text" | "none";
            /** @enum {string} */
            language: "id" | "en";
            email?: components["schemas"]["Email"];
            phone?: components["schemas"]["Phone"];
        };
        PersonDetails: {
            nik: components["schemas"]["Nik"];
            name: components["schemas"]["PersonName"];
            birthDate: components["schemas"]["BirthDate"];
            /** @enum {string} */
            sex: "female" | "male";
            address: {
                region: components["schemas"]["CurrentVillage"];
                line: components["schemas"]["AddressLine"];
            };
            contact?: components["schemas"]["Contact"];
        };
        /** @description What an attribute of a person was, with who said so and when */
        PersonHistory: {
            person: components["schemas"]["PersonRef"];
            /** @enum {string} */
            attribute: "nik" | "name" | "birthDate" | "sex" | "address" | "contact";
            /** @description Whether older values than these were never there */
            complete: boolean;
            values: ({
                value: components["schemas"]["Nik"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            } | {
                value: components["schemas"]["PersonName"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            } | {
                value: components["schemas"]["BirthDate"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            } | {
                /** @enum {string} */
                value: "female" | "male";
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            } | {
                value: {
                    region: components["schemas"]["RegionCode"];
                    line: components["schemas"]["AddressLine"];
                };
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            } | {
                value: components["schemas"]["Contact"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            })[];
        };
        /** @description Penahanan: data yang wajib disimpan untuk pengadilan atau hukum */
        PersonHold: {
            hold: components["schemas"]["HoldId"];
            agency: components["schemas"]["AgencyId"];
            legalBasis: string;
            heldAt: components["schemas"]["Instant"];
        };
        PersonHolds: {
            person: components["schemas"]["PersonRef"];
            holds: components["schemas"]["PersonHold"][];
        };
        /**
         * @description Full name as on the identity card
         * @example Siti Aminah
         */
        PersonName: string;
        PersonReceipt: {
            person: components["schemas"]["PersonRef"];
            version: number;
        };
        PersonRecord: {
            nik: {
                value: components["schemas"]["Nik"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            name: {
                value: components["schemas"]["PersonName"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            birthDate: {
                value: components["schemas"]["BirthDate"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            sex: {
                /** @enum {string} */
                value: "female" | "male";
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            address: {
                value: {
                    region: components["schemas"]["RegionCode"];
                    line: components["schemas"]["AddressLine"];
                };
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            contact: {
                value: components["schemas"]["Contact"];
                source: "self" | components["schemas"]["AgencyId"];
                at: components["schemas"]["Instant"];
                version: number;
                proposal?: {
                    /** @description Id of the proposal */
                    id: string;
                    by: "self" | components["schemas"]["AgencyId"];
                };
            };
            person: components["schemas"]["PersonRef"];
            version: number;
        };
        /**
         * @description Pseudonymous reference of a person, the same in all services
         * @example pabcdefghijklmnopqrstuvwxyz
         */
        PersonRef: string;
        /** @description Salinan data pribadi yang disimpan sebuah layanan */
        PersonalData: {
            service: string;
            person: components["schemas"]["PersonRef"];
            at: components["schemas"]["Instant"];
            /** @description Whether the person has had its processing restricted */
            restricted: boolean;
            records: {
                /** @description What it is, as the register of processing names it */
                record: string;
                purpose: string;
                legalBasis: string;
                items: {
                    [key: string]: unknown;
                }[];
                /**
                 * @description There is more of this kind than stands here; its own routes show all of it
                 * @constant
                 */
                more?: true;
            }[];
        };
        /**
         * @description Telephone number, ITU-T E.164
         * @example +6281234567890
         */
        Phone: string;
        /**
         * @description Code of a position
         * @example analis-sdm-pertama
         */
        PositionCode: string;
        /** @description Rekaman kegiatan pemrosesan data pribadi */
        ProcessingRegister: {
            on: components["schemas"]["IsoDate"];
            processing: {
                /** @enum {string} */
                service: "g2c" | "g2b" | "g2g" | "g2e";
                record: string;
                subjects: {
                    id: string;
                    en: string;
                };
                purpose: {
                    id: string;
                    en: string;
                };
                ground: {
                    id: string;
                    en: string;
                    legalBasis: string;
                };
                legalBasis: string;
                /** @description Personal fields, as the schema marks them */
                fields: string[];
                besides?: {
                    id: string;
                    en: string;
                };
                retention: {
                    since: {
                        id: string;
                        en: string;
                    };
                    years?: number;
                    /** @description Whether it stands in the way of an erasure */
                    binds: boolean;
                    legalBasis: string;
                };
                validFrom: components["schemas"]["IsoDate"];
                validTo?: components["schemas"]["IsoDate"];
            }[];
            recipients: {
                consumer: components["schemas"]["GrantConsumer"];
                register: string;
                fields: string[];
                legalBasis: string;
                until: components["schemas"]["IsoDate"];
            }[];
        };
        /** @description Usulan perubahan data penduduk */
        Proposal: {
            id: components["schemas"]["ProposalId"];
            status: components["schemas"]["ProposalStatus"];
            person: components["schemas"]["PersonRef"];
            by: components["schemas"]["Proposer"];
            /** @description Region of the person’s address when it was proposed */
            region: components["schemas"]["RegionCode"];
            attributes: components["schemas"]["AttributeName"][];
            submittedAt: components["schemas"]["Instant"];
            check?: {
                /** @description Left out for an agency that only proposed, where it would tell where the person went */
                agency?: components["schemas"]["AgencyId"];
                finding: components["schemas"]["ProposalFinding"];
                reason?: string;
                at: components["schemas"]["Instant"];
            };
            decision?: {
                /** @description Left out for an agency that only proposed, where it would tell where the person went */
                agency?: components["schemas"]["AgencyId"];
                reason?: string;
                at: components["schemas"]["Instant"];
            };
            /** @description Version of the record that bears it */
            version?: number;
            changes: components["schemas"]["ProposedChanges"];
        };
        /** @enum {string} */
        ProposalFinding: "conforms" | "deviates";
        /**
         * @description Id of a proposal
         * @example abcdefghijklmnopqrstuvwxyz
         */
        ProposalId: string;
        /** @enum {string} */
        ProposalReason: "not-proven" | "standard-not-met" | "inconsistent" | "outdated" | "untrue";
        /** @enum {string} */
        ProposalStatus: "submitted" | "checked" | "accepted" | "declined" | "applied" | "overtaken";
        /** @description Usulan perubahan data penduduk, tanpa isinya */
        ProposalSummary: {
            id: components["schemas"]["ProposalId"];
            status: components["schemas"]["ProposalStatus"];
            person: components["schemas"]["PersonRef"];
            by: components["schemas"]["Proposer"];
            /** @description Region of the person’s address when it was proposed */
            region: components["schemas"]["RegionCode"];
            attributes: components["schemas"]["AttributeName"][];
            submittedAt: components["schemas"]["Instant"];
            check?: {
                /** @description Left out for an agency that only proposed, where it would tell where the person went */
                agency?: components["schemas"]["AgencyId"];
                finding: components["schemas"]["ProposalFinding"];
                reason?: string;
                at: components["schemas"]["Instant"];
            };
            decision?: {
                /** @description Left out for an agency that only proposed, where it would tell where the person went */
                agency?: components["schemas"]["AgencyId"];
                reason?: string;
                at: components["schemas"]["Instant"];
            };
            /** @description Version of the record that bears it */
            version?: number;
        };
        ProposedChanges: {
            name?: components["schemas"]["PersonName"];
            birthDate?: components["schemas"]["BirthDate"];
            /** @enum {string} */
            sex?: "female" | "male";
            address?: {
                region: components["schemas"]["CurrentVillage"];
                line: components["schemas"]["AddressLine"];
            };
        };
        /** @description Who proposes: `self`, the person, or an agency */
        Proposer: "self" | components["schemas"]["AgencyId"];
        RatedActivity: {
            kbli: components["schemas"]["Kbli"];
            risk: components["schemas"]["BusinessRisk"];
        };
        /**
         * @description Why, as a code; never free text, which could name a person
         * @example ceased
         */
        ReasonCode: string;
        /**
         * @description Kemendagri region code, province to village, or id for the nation
         * @example 33.74.01.1001
         */
        RegionCode: string;
        /** @enum {string} */
        RegionLevel: "nation" | "province" | "regency" | "district" | "village";
        /** @description Hak akses atas data register */
        RegisterGrant: {
            id: components["schemas"]["RegisterGrantId"];
            /** @enum {string} */
            status: "given" | "revoked";
            consumer: components["schemas"]["GrantConsumer"];
            register: components["schemas"]["RegisterName"];
            /** @description Names of the attributes that may be read */
            fields: components["schemas"]["AttributeName"][];
            /**
             * @description The law or agreement that allows it
             * @example UU 24/2013 Pasal 58 ayat (4)
             */
            legalBasis: string;
            /** @description Last day on which it may be read, Asia/Jakarta */
            until: components["schemas"]["IsoDate"];
            givenAt: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
            reason?: string;
        };
        /** @description Id of a grant, derived from consumer and register */
        RegisterGrantId: string;
        /**
         * @description A register of G2G
         * @enum {string}
         */
        RegisterName: "person" | "company" | "civilServant";
        /** @description Peran Satu Data Indonesia atas sebuah register */
        RegisterRoles: {
            register: components["schemas"]["RegisterName"];
            on: components["schemas"]["IsoDate"];
            roles: {
                attributes: components["schemas"]["AttributeName"][];
                /** @description produsen data */
                producer: {
                    /** @constant */
                    kind: "self";
                } | {
                    /** @constant */
                    kind: "service";
                    service: string;
                } | {
                    /** @constant */
                    kind: "agency";
                    duty: string;
                    officers: string;
                };
                /** @description walidata */
                custodian: {
                    /** @constant */
                    kind: "self";
                } | {
                    /** @constant */
                    kind: "service";
                    service: string;
                } | {
                    /** @constant */
                    kind: "agency";
                    duty: string;
                    officers: string;
                };
                /** @description pembina data */
                supervisor: string;
                standard: string;
                validFrom: components["schemas"]["IsoDate"];
                validTo?: components["schemas"]["IsoDate"];
                legalBasis: string;
            }[];
        };
        /** @enum {string} */
        RequirementKind: "latsar" | "health-certificate" | "appraisal";
        RevenueReport: {
            from: components["schemas"]["IsoDate"];
            to: components["schemas"]["IsoDate"];
            region: components["schemas"]["RegionCode"];
            level: components["schemas"]["RegionLevel"];
            /** @description Every ledger entry that had reached the report before this moment is counted */
            asOf: components["schemas"]["Instant"];
            rows: components["schemas"]["RevenueRow"][];
            totals: {
                state: components["schemas"]["RevenueSum"];
                regional: components["schemas"]["RevenueSum"];
                all: components["schemas"]["RevenueSum"];
            };
        };
        RevenueRow: {
            region: components["schemas"]["RegionCode"];
            regionName?: string;
            kind: components["schemas"]["BillKind"];
            taxType: components["schemas"]["TaxTypeId"];
            total: components["schemas"]["RupiahTotal"];
            /** @description Number of payments */
            count: number;
        };
        RevenueSum: {
            total: components["schemas"]["RupiahTotal"];
            /** @description Number of payments */
            count: number;
        };
        /** @description Permohonan perizinan yang menunggu keputusan instansi */
        Review: {
            company: components["schemas"]["CompanyId"];
            nib: components["schemas"]["Nib"];
            kbli: components["schemas"]["Kbli"];
            permit: components["schemas"]["ReviewedPermit"];
            /** @description Number of the request of this company that is answered */
            request: number;
            /** @description Where the business is */
            region: components["schemas"]["RegionCode"];
            /** @description The competent agency */
            agency: components["schemas"]["AgencyId"];
            /** @description The duty that makes it competent */
            duty: components["schemas"]["AgencyDuty"];
            /** @description The agency one level up, to which it goes where nobody sees to it in time */
            above?: components["schemas"]["AgencyId"];
            /** @description The level that is competent by the rules has no agency: one above it stands in */
            standsIn: boolean;
            requestedAt: components["schemas"]["Instant"];
            /** @description Working days in which the agency has to answer */
            days: number;
            /** @description End of the last of these days; past it the permit is deemed approved */
            dueAt: components["schemas"]["Instant"];
            id: components["schemas"]["ReviewId"];
            status: components["schemas"]["ReviewStatus"];
            /** @description The agency one level up that may answer too */
            escalatedTo?: components["schemas"]["AgencyId"];
            /** @enum {string} */
            outcome?: "approved" | "refused";
            reason?: components["schemas"]["ReasonCode"];
            answeredBy?: components["schemas"]["AgencyId"];
            /** @description Who answered for the agency */
            officer?: components["schemas"]["EmployeeRef"];
            /** @description When it was answered or withdrawn, or lapsed */
            closedAt?: components["schemas"]["Instant"];
        };
        ReviewAnswer: {
            /** @constant */
            outcome: "approved";
        } | {
            /** @constant */
            outcome: "refused";
            /** @enum {string} */
            reason: "documents-incomplete" | "standard-not-met" | "location-not-allowed" | "environment-not-approved" | "sector-closed" | "statement-untrue";
        };
        /**
         * @description Id of a review
         * @example abcdefghijklmnopqrstuvwxyz
         */
        ReviewId: string;
        /**
         * @description lapsed: the deadline passed unanswered, the permit is deemed approved (fiktif positif)
         * @enum {string}
         */
        ReviewStatus: "open" | "answered" | "lapsed" | "withdrawn";
        /**
         * @description sertifikat standar or izin
         * @enum {string}
         */
        ReviewedPermit: "standard-certificate" | "licence";
        /**
         * @description Whole rupiah
         * @example 1250000
         */
        Rupiah: number;
        /**
         * @description A total in whole rupiah as a decimal string: it may exceed what a JSON number holds exactly
         * @example 12345678901234567890
         */
        RupiahTotal: string;
        SealedSome: {
            seen: number;
            sealed: number;
            next?: {
                collection: string;
                after?: string;
            };
        };
        /** @description Aturan yang mewajibkan penyimpanan, dan layanan yang diwajibkan */
        ServiceBinding: {
            /** @description What is kept, as the register of processing names it */
            record: string;
            legalBasis: string;
            until?: components["schemas"]["Instant"];
            service: string;
        };
        /**
         * @description Tax type, for instance pph-25, pbb-p2, pkb
         * @example pbb-p2
         */
        TaxTypeId: string;
        /** @description Pemberitahuan dengan cara lain */
        ToldOtherwise: {
            /**
             * @description By what somebody was told instead of a message (UU 27/2022 Pasal 46 ayat (3))
             * @enum {string}
             */
            means: "letter" | "visit" | "public-notice";
            /** @description Number of the letter or the notice */
            reference: string;
            /** @description Whom; absent: everybody whom no message has reached */
            person?: components["schemas"]["PersonRef"];
        };
        VerifyLine: {
            /** @constant */
            type: "finding";
            kind: string;
            where: string;
            id: string;
            detail: string;
            /** @description false: worth knowing, nothing is wrong */
            damage: boolean;
        } | {
            /** @constant */
            type: "summary";
            startedAt: components["schemas"]["Instant"];
            finishedAt: components["schemas"]["Instant"];
            /** @description How many findings are damage */
            damage: number;
            /** @description Findings by kind */
            counts: {
                [key: string]: number;
            };
            /** @description What was compared, by kind */
            checked: {
                [key: string]: number;
            };
        } | {
            /** @constant */
            type: "failed";
            /** @description It ended early: nothing is proved */
            error: string;
        };
        ViewState: {
            name: string;
            live: number;
            building?: number;
            /** @description What the new generation lacks before it is read */
            lacks?: string;
            old: {
                generation: number;
                until: components["schemas"]["Instant"];
            }[];
        };
        /** @description Urusan yang menunggu tindakan instansi */
        WorkItem: {
            matter: components["schemas"]["Matter"];
            kind: components["schemas"]["WorkItemKind"];
            agency: components["schemas"]["AgencyId"];
            /** @description What the agency has to be charged with to see to it */
            duty: components["schemas"]["AgencyDuty"];
            region: components["schemas"]["RegionCode"];
            dueAt: components["schemas"]["Instant"];
            id: components["schemas"]["WorkItemId"];
            status: components["schemas"]["WorkItemStatus"];
            openedAt: components["schemas"]["Instant"];
            /** @description Where it has gone one level up, last */
            escalated?: {
                to: components["schemas"]["AgencyId"];
                because: components["schemas"]["EscalationCause"];
                at: components["schemas"]["Instant"];
            };
            /** @description Who sees to it */
            officer?: components["schemas"]["EmployeeRef"];
            assignedAt?: components["schemas"]["Instant"];
            outcome?: components["schemas"]["WorkItemOutcome"];
            doneAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Id of a work-item
         * @example bcdefghijklmnopqrstuvwxyza
         */
        WorkItemId: string;
        /**
         * @description What kind of matter it is
         * @example review
         */
        WorkItemKind: string;
        /**
         * @description How the matter ended
         * @example approved
         */
        WorkItemOutcome: string;
        /** @enum {string} */
        WorkItemStatus: "opened" | "assigned" | "done";
        /** @description Problem details (RFC 9457). Titles and details follow Accept-Language: Indonesian unless English is asked for. */
        Problem: {
            /** @description urn:simpul:problem:<code> */
            type: string;
            title: string;
            status: number;
            /** @description What the reader can do about it */
            detail?: string;
            /** @description The id of the request, as in X-Request-Id */
            instance?: string;
            /** @description Stable; listed in docs/errors.md */
            code: string;
            /** @description What is wrong with the request, field by field */
            errors?: {
                /** @enum {string} */
                in: "body" | "query" | "path" | "header";
                /** @description JSON pointer (RFC 6901) into the place that `in` names */
                pointer: string;
                /** @description What the reader can do about it */
                detail: string;
            }[];
        };
    };
    responses: never;
    parameters: {
        /**
         * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
         * @example en
         */
        "Accept-Language": string;
        /**
         * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
         * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
         */
        "X-Request-Id": string;
        /**
         * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
         * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
         */
        "Idempotency-Key": string;
        /**
         * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
         * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
         */
        "Idempotency-Key.required": string;
        /**
         * @description The ETag of the state that was read: the command is refused where it has changed since
         * @example "3"
         */
        "If-Match": string;
        /**
         * @description The ETag of the state that was read: the command is refused where it has changed since
         * @example "3"
         */
        "If-Match.required": string;
        /**
         * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
         * @example cbcdefghijklmnopqrstuvwxyz
         */
        "Consent-Id": string;
        /**
         * @description The `id` of the last event seen: the stream goes on after it
         * @example 41
         */
        "Last-Event-ID": string;
    };
    requestBodies: never;
    headers: {
        /** @description Id of the request */
        "X-Request-Id": string;
        /**
         * @description Version of the state, for If-Match; after a dot the version of what is shown besides, where there is any
         * @example "3"
         */
        ETag: string;
        /** @description Where what was created can be read */
        Location: string;
        /**
         * @description Whose limit it is, its requests `q` in a window of `w` seconds (draft-ietf-httpapi-ratelimit-headers)
         * @example "citizen-reads";q=300;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Of that limit, the requests `r` that are left and the seconds `t` until the window ends
         * @example "citizen-reads";r=0;t=21
         */
        RateLimit: string;
        /**
         * @description To be kept as a file, never shown in a page
         * @example attachment; filename="fq3v5x7z2b4d6f3h3j2m4p6r3t.pdf"
         */
        "Content-Disposition": string;
        /**
         * @description SHA-256 of the file (RFC 9530)
         * @example sha-256=:RBNvo1WzZ4oRRq0W9+hknpT7T8If536DEMBg9hyq/4o=:
         */
        "Repr-Digest": string;
        /** @description Seconds after which to try again */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAgencies: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                level?: components["schemas"]["AgencyLevel"];
                /** @example executive */
                branch?: components["schemas"]["AgencyBranch"];
                kind?: components["schemas"]["AgencyKind"];
                /**
                 * @description Agencies of this region and of all regions within it
                 * @example 33.74
                 */
                region?: components["schemas"]["RegionCode"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "dukcapil-33.74",
                     *           "name": "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang",
                     *           "level": "city",
                     *           "branch": "executive",
                     *           "kind": "agency",
                     *           "region": "33.74",
                     *           "parent": "pemkot-33.74",
                     *           "duties": [
                     *             "civil-registry"
                     *           ],
                     *           "stage": "preparation",
                     *           "enrolledAt": "2026-03-31T02:15:30.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Agency"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /** @description `agency.not-found`: Agency not found (*Instansi tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.not-found";
                    };
                };
            };
            /** @description `agency.already-enrolled`: Agency already enrolled (*Instansi sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.already-enrolled";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `agency.parent-unknown`: Parent agency unknown (*Instansi induk tidak dikenal*)
             *     `agency.parent-elsewhere`: Parent agency elsewhere (*Instansi induk di wilayah lain*)
             *     `agency.region-level-mismatch`: Region does not fit the level (*Wilayah tidak sesuai tingkat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.parent-unknown" | "agency.parent-elsewhere" | "agency.region-level-mismatch";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    enrolAgency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "dukcapil-33.74",
                 *       "name": "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang",
                 *       "level": "city",
                 *       "branch": "executive",
                 *       "kind": "agency",
                 *       "region": "33.74",
                 *       "parent": "pemkot-33.74",
                 *       "duties": [
                 *         "civil-registry"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewAgency"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dukcapil-33.74",
                     *       "name": "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang",
                     *       "level": "city",
                     *       "branch": "executive",
                     *       "kind": "agency",
                     *       "region": "33.74",
                     *       "parent": "pemkot-33.74",
                     *       "duties": [
                     *         "civil-registry"
                     *       ],
                     *       "stage": "preparation",
                     *       "enrolledAt": "2026-03-31T02:15:30.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /** @description `agency.not-found`: Agency not found (*Instansi tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.not-found";
                    };
                };
            };
            /** @description `agency.already-enrolled`: Agency already enrolled (*Instansi sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.already-enrolled";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `agency.parent-unknown`: Parent agency unknown (*Instansi induk tidak dikenal*)
             *     `agency.parent-elsewhere`: Parent agency elsewhere (*Instansi induk di wilayah lain*)
             *     `agency.region-level-mismatch`: Region does not fit the level (*Wilayah tidak sesuai tingkat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "agency.parent-unknown" | "agency.parent-elsewhere" | "agency.region-level-mismatch";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getAgency: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example dukcapil-33.74 */
                id: components["schemas"]["AgencyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "dukcapil-33.74",
                     *       "name": "Dinas Kependudukan dan Pencatatan Sipil Kota Semarang",
                     *       "level": "city",
                     *       "branch": "executive",
                     *       "kind": "agency",
                     *       "region": "33.74",
                     *       "parent": "pemkot-33.74",
                     *       "duties": [
                     *         "civil-registry"
                     *       ],
                     *       "stage": "preparation",
                     *       "enrolledAt": "2026-03-31T02:15:30.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Agency"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `agency.not-found`: Agency not found (*Instansi tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "agency.not-found";
                    };
                };
            };
            /** @description `agency.already-enrolled`: Agency already enrolled (*Instansi sudah terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.already-enrolled";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `agency.parent-unknown`: Parent agency unknown (*Instansi induk tidak dikenal*)
             *     `agency.parent-elsewhere`: Parent agency elsewhere (*Instansi induk di wilayah lain*)
             *     `agency.region-level-mismatch`: Region does not fit the level (*Wilayah tidak sesuai tingkat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "agency.parent-unknown" | "agency.parent-elsewhere" | "agency.region-level-mismatch";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    listBreaches: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                status?: components["schemas"]["BreachStatus"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "defghijklmnopqrstuvwxyzabc",
                     *           "status": "assessing",
                     *           "agency": "dukcapil-33.74",
                     *           "kind": "unauthorised-access",
                     *           "discoveredAt": "2026-03-02T01:00:00.000Z",
                     *           "from": "2026-03-01T00:00:00.000Z",
                     *           "to": "2026-03-02T00:00:00.000Z",
                     *           "actor": "officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz",
                     *           "reportedAt": "2026-03-02T03:04:05.678Z",
                     *           "dueAt": "2026-03-05T01:00:00.000Z",
                     *           "overdue": false,
                     *           "legalBasis": "UU 27/2022 Pasal 46 ayat (1)",
                     *           "awaited": [
                     *             "g2c",
                     *             "g2b",
                     *             "g2g",
                     *             "g2e"
                     *           ],
                     *           "found": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Breach"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `breach.not-an-agency`: Not an agency of government (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "breach.not-an-agency";
                    };
                };
            };
            /**
             * @description `breach.not-found`: Breach not found (*Laporan tidak ditemukan*)
             *     `breach.notice-not-found`: Not about this person (*Bukan orang yang terdampak*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.not-found" | "breach.notice-not-found";
                    };
                };
            };
            /**
             * @description `breach.not-assessed`: Not assessed yet (*Belum selesai diperiksa*)
             *     `breach.notices-not-issued`: No messages yet (*Pemberitahuan belum dikirim*)
             *     `breach.not-notified`: Not everybody has been told (*Belum semua diberi tahu*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.not-assessed" | "breach.notices-not-issued" | "breach.not-notified";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `breach.span-unfit`: Unfit time span (*Rentang waktu tidak sesuai*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.span-unfit";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    reportBreach: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "unauthorised-access",
                 *       "discoveredAt": "2026-03-02T01:00:00.000Z",
                 *       "from": "2026-03-01T00:00:00.000Z",
                 *       "to": "2026-03-02T00:00:00.000Z",
                 *       "actor": "officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz"
                 *     }
                 */
                "application/json": components["schemas"]["NewBreach"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "defghijklmnopqrstuvwxyzabc",
                     *       "status": "assessing",
                     *       "agency": "dukcapil-33.74",
                     *       "kind": "unauthorised-access",
                     *       "discoveredAt": "2026-03-02T01:00:00.000Z",
                     *       "from": "2026-03-01T00:00:00.000Z",
                     *       "to": "2026-03-02T00:00:00.000Z",
                     *       "actor": "officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz",
                     *       "reportedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T01:00:00.000Z",
                     *       "overdue": false,
                     *       "legalBasis": "UU 27/2022 Pasal 46 ayat (1)",
                     *       "awaited": [
                     *         "g2c",
                     *         "g2b",
                     *         "g2g",
                     *         "g2e"
                     *       ],
                     *       "found": []
                     *     }
                     */
                    "application/json": components["schemas"]["Breach"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `breach.not-an-agency`: Not an agency of government (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "breach.not-an-agency";
                    };
                };
            };
            /**
             * @description `breach.not-found`: Breach not found (*Laporan tidak ditemukan*)
             *     `breach.notice-not-found`: Not about this person (*Bukan orang yang terdampak*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.not-found" | "breach.notice-not-found";
                    };
                };
            };
            /**
             * @description `breach.not-assessed`: Not assessed yet (*Belum selesai diperiksa*)
             *     `breach.notices-not-issued`: No messages yet (*Pemberitahuan belum dikirim*)
             *     `breach.not-notified`: Not everybody has been told (*Belum semua diberi tahu*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.not-assessed" | "breach.notices-not-issued" | "breach.not-notified";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `breach.span-unfit`: Unfit time span (*Rentang waktu tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "breach.span-unfit";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getBreach: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example defghijklmnopqrstuvwxyzabc */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "defghijklmnopqrstuvwxyzabc",
                     *       "status": "assessed",
                     *       "agency": "dukcapil-33.74",
                     *       "kind": "unauthorised-access",
                     *       "discoveredAt": "2026-03-02T01:00:00.000Z",
                     *       "from": "2026-03-01T00:00:00.000Z",
                     *       "to": "2026-03-02T00:00:00.000Z",
                     *       "actor": "officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz",
                     *       "reportedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T01:00:00.000Z",
                     *       "overdue": false,
                     *       "legalBasis": "UU 27/2022 Pasal 46 ayat (1)",
                     *       "awaited": [],
                     *       "found": [
                     *         {
                     *           "service": "g2c",
                     *           "persons": 12
                     *         }
                     *       ],
                     *       "notices": {
                     *         "recorded": 12,
                     *         "issued": 0,
                     *         "delivered": 0,
                     *         "notReached": 0,
                     *         "toldOtherwise": 0
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Breach"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `breach.not-an-agency`: Not an agency of government (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "breach.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `breach.not-found`: Breach not found (*Laporan tidak ditemukan*)
             *     `breach.notice-not-found`: Not about this person (*Bukan orang yang terdampak*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "breach.not-found" | "breach.notice-not-found";
                    };
                };
            };
            /**
             * @description `breach.not-assessed`: Not assessed yet (*Belum selesai diperiksa*)
             *     `breach.notices-not-issued`: No messages yet (*Pemberitahuan belum dikirim*)
             *     `breach.not-notified`: Not everybody has been told (*Belum semua diberi tahu*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.not-assessed" | "breach.notices-not-issued" | "breach.not-notified";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `breach.span-unfit`: Unfit time span (*Rentang waktu tidak sesuai*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.span-unfit";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    listBreachNotices: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example defghijklmnopqrstuvwxyzabc */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "status": "recorded",
                     *           "services": [
                     *             "g2c"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["BreachNotice"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `breach.not-an-agency`: Not an agency of government (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "breach.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `breach.not-found`: Breach not found (*Laporan tidak ditemukan*)
             *     `breach.notice-not-found`: Not about this person (*Bukan orang yang terdampak*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "breach.not-found" | "breach.notice-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `breach.not-assessed`: Not assessed yet (*Belum selesai diperiksa*)
             *     `breach.notices-not-issued`: No messages yet (*Pemberitahuan belum dikirim*)
             *     `breach.not-notified`: Not everybody has been told (*Belum semua diberi tahu*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "breach.not-assessed" | "breach.notices-not-issued" | "breach.not-notified";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `breach.span-unfit`: Unfit time span (*Rentang waktu tidak sesuai*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.span-unfit";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    notifyBreach: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example defghijklmnopqrstuvwxyzabc */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "defghijklmnopqrstuvwxyzabc",
                     *       "status": "notifying",
                     *       "agency": "dukcapil-33.74",
                     *       "kind": "unauthorised-access",
                     *       "discoveredAt": "2026-03-02T01:00:00.000Z",
                     *       "from": "2026-03-01T00:00:00.000Z",
                     *       "to": "2026-03-02T00:00:00.000Z",
                     *       "actor": "officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz",
                     *       "reportedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T01:00:00.000Z",
                     *       "overdue": false,
                     *       "legalBasis": "UU 27/2022 Pasal 46 ayat (1)",
                     *       "awaited": [],
                     *       "found": [
                     *         {
                     *           "service": "g2c",
                     *           "persons": 12
                     *         }
                     *       ],
                     *       "notices": {
                     *         "recorded": 12,
                     *         "issued": 0,
                     *         "delivered": 0,
                     *         "notReached": 0,
                     *         "toldOtherwise": 0
                     *       },
                     *       "noticesOrderedAt": "2026-03-02T05:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Breach"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `breach.not-an-agency`: Not an agency of government (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "breach.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `breach.not-found`: Breach not found (*Laporan tidak ditemukan*)
             *     `breach.notice-not-found`: Not about this person (*Bukan orang yang terdampak*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "breach.not-found" | "breach.notice-not-found";
                    };
                };
            };
            /**
             * @description `breach.not-assessed`: Not assessed yet (*Belum selesai diperiksa*)
             *     `breach.notices-not-issued`: No messages yet (*Pemberitahuan belum dikirim*)
             *     `breach.not-notified`: Not everybody has been told (*Belum semua diberi tahu*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.not-assessed" | "breach.notices-not-issued" | "breach.not-notified";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `breach.span-unfit`: Unfit time span (*Rentang waktu tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "breach.span-unfit";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    tellOtherwise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example defghijklmnopqrstuvwxyzabc */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "means": "public-notice",
                 *       "reference": "PENG-3/2026"
                 *     }
                 */
                "application/json": components["schemas"]["ToldOtherwise"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "defghijklmnopqrstuvwxyzabc",
                     *       "status": "notifying",
                     *       "agency": "dukcapil-33.74",
                     *       "kind": "unauthorised-access",
                     *       "discoveredAt": "2026-03-02T01:00:00.000Z",
                     *       "from": "2026-03-01T00:00:00.000Z",
                     *       "to": "2026-03-02T00:00:00.000Z",
                     *       "actor": "officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz",
                     *       "reportedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T01:00:00.000Z",
                     *       "overdue": false,
                     *       "legalBasis": "UU 27/2022 Pasal 46 ayat (1)",
                     *       "awaited": [],
                     *       "found": [
                     *         {
                     *           "service": "g2c",
                     *           "persons": 12
                     *         }
                     *       ],
                     *       "notices": {
                     *         "recorded": 12,
                     *         "issued": 0,
                     *         "delivered": 0,
                     *         "notReached": 0,
                     *         "toldOtherwise": 0
                     *       },
                     *       "noticesOrderedAt": "2026-03-02T05:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Breach"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `breach.not-an-agency`: Not an agency of government (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "breach.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `breach.not-found`: Breach not found (*Laporan tidak ditemukan*)
             *     `breach.notice-not-found`: Not about this person (*Bukan orang yang terdampak*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "breach.not-found" | "breach.notice-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `breach.not-assessed`: Not assessed yet (*Belum selesai diperiksa*)
             *     `breach.notices-not-issued`: No messages yet (*Pemberitahuan belum dikirim*)
             *     `breach.not-notified`: Not everybody has been told (*Belum semua diberi tahu*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "breach.not-assessed" | "breach.notices-not-issued" | "breach.not-notified";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `breach.span-unfit`: Unfit time span (*Rentang waktu tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "breach.span-unfit";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    tellBreachAuthority: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example defghijklmnopqrstuvwxyzabc */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "B-12/PDP/2026"
                 *     }
                 */
                "application/json": {
                    /** @description Number of the letter */
                    reference: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "defghijklmnopqrstuvwxyzabc",
                     *       "status": "assessed",
                     *       "agency": "dukcapil-33.74",
                     *       "kind": "unauthorised-access",
                     *       "discoveredAt": "2026-03-02T01:00:00.000Z",
                     *       "from": "2026-03-01T00:00:00.000Z",
                     *       "to": "2026-03-02T00:00:00.000Z",
                     *       "actor": "officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz",
                     *       "reportedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T01:00:00.000Z",
                     *       "overdue": false,
                     *       "legalBasis": "UU 27/2022 Pasal 46 ayat (1)",
                     *       "awaited": [],
                     *       "found": [
                     *         {
                     *           "service": "g2c",
                     *           "persons": 12
                     *         }
                     *       ],
                     *       "notices": {
                     *         "recorded": 12,
                     *         "issued": 0,
                     *         "delivered": 0,
                     *         "notReached": 0,
                     *         "toldOtherwise": 0
                     *       },
                     *       "authority": {
                     *         "reference": "B-12/PDP/2026",
                     *         "toldAt": "2026-03-02T06:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Breach"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `breach.not-an-agency`: Not an agency of government (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "breach.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `breach.not-found`: Breach not found (*Laporan tidak ditemukan*)
             *     `breach.notice-not-found`: Not about this person (*Bukan orang yang terdampak*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "breach.not-found" | "breach.notice-not-found";
                    };
                };
            };
            /**
             * @description `breach.not-assessed`: Not assessed yet (*Belum selesai diperiksa*)
             *     `breach.notices-not-issued`: No messages yet (*Pemberitahuan belum dikirim*)
             *     `breach.not-notified`: Not everybody has been told (*Belum semua diberi tahu*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.not-assessed" | "breach.notices-not-issued" | "breach.not-notified";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `breach.span-unfit`: Unfit time span (*Rentang waktu tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "breach.span-unfit";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    closeBreach: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example defghijklmnopqrstuvwxyzabc */
                id: components["schemas"]["BreachId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "defghijklmnopqrstuvwxyzabc",
                     *       "status": "closed",
                     *       "agency": "dukcapil-33.74",
                     *       "kind": "unauthorised-access",
                     *       "discoveredAt": "2026-03-02T01:00:00.000Z",
                     *       "from": "2026-03-01T00:00:00.000Z",
                     *       "to": "2026-03-02T00:00:00.000Z",
                     *       "actor": "officer:bapenda-33.74/eabcdefghijklmnopqrstuvwxyz",
                     *       "reportedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T01:00:00.000Z",
                     *       "overdue": false,
                     *       "legalBasis": "UU 27/2022 Pasal 46 ayat (1)",
                     *       "awaited": [],
                     *       "found": [
                     *         {
                     *           "service": "g2c",
                     *           "persons": 12
                     *         }
                     *       ],
                     *       "notices": {
                     *         "recorded": 12,
                     *         "issued": 0,
                     *         "delivered": 0,
                     *         "notReached": 0,
                     *         "toldOtherwise": 0
                     *       },
                     *       "noticesOrderedAt": "2026-03-02T05:00:00.000Z",
                     *       "noticesIssuedAt": "2026-03-02T05:00:01.000Z",
                     *       "personsToldAt": "2026-03-02T05:10:00.000Z",
                     *       "authority": {
                     *         "reference": "B-12/PDP/2026",
                     *         "toldAt": "2026-03-02T06:00:00.000Z"
                     *       },
                     *       "closedAt": "2026-03-09T01:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Breach"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `breach.not-an-agency`: Not an agency of government (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "breach.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `breach.not-found`: Breach not found (*Laporan tidak ditemukan*)
             *     `breach.notice-not-found`: Not about this person (*Bukan orang yang terdampak*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "breach.not-found" | "breach.notice-not-found";
                    };
                };
            };
            /**
             * @description `breach.not-assessed`: Not assessed yet (*Belum selesai diperiksa*)
             *     `breach.notices-not-issued`: No messages yet (*Pemberitahuan belum dikirim*)
             *     `breach.not-notified`: Not everybody has been told (*Belum semua diberi tahu*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "breach.not-assessed" | "breach.notices-not-issued" | "breach.not-notified";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `breach.span-unfit`: Unfit time span (*Rentang waktu tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "breach.span-unfit";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    listCivilServants: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                agency?: components["schemas"]["AgencyId"];
                /** @example permanent */
                status?: components["schemas"]["CivilServantStatus"];
                position?: components["schemas"]["PositionCode"];
                rank?: components["schemas"]["EmployeeRank"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "employee": "abcdefghijklmnopqrstuvwxyz",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "version": 5,
                     *           "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *           "status": "permanent",
                     *           "agency": "bkpsdm-33.74",
                     *           "position": "analis-sdm-pertama",
                     *           "rank": "III/a"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CivilServantSummary"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `civil-servant.not-found`: Civil servant not found (*Data pegawai tidak ditemukan*)
             *     `civil-servant.not-employed-then`: Not employed at that time (*Belum menjadi pegawai saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "civil-servant.not-found" | "civil-servant.not-employed-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `civil-servant.not-hired`: Not known as hired (*Belum tercatat sebagai pegawai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "civil-servant.not-hired";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `civil-servant.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "civil-servant.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    lookUpCivilServant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nip": "199007012026032001"
                 *     }
                 */
                "application/json": {
                    nip: components["schemas"]["Nip"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 5,
                     *       "employeeRef": {
                     *         "value": "eabcdefghijklmnopqrstuvwxyz",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "status": {
                     *         "value": "permanent",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.6",
                     *         "at": "2027-02-28T17:00:00.000Z",
                     *         "toldAt": "2027-02-28T17:00:02.000Z",
                     *         "version": 5,
                     *         "decree": {
                     *           "number": "800/0001/BKPSDM/2027",
                     *           "date": "2027-02-20",
                     *           "by": "bkpsdm-33.74"
                     *         }
                     *       },
                     *       "agency": {
                     *         "value": "bkpsdm-33.74",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "formation": {
                     *         "value": "fbcdefghijklmnopqrstuvwxyz",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "position": {
                     *         "value": "analis-sdm-pertama",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "unit": {
                     *         "value": "Bidang Pengadaan dan Mutasi",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "rank": {
                     *         "value": "III/a",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "term": {
                     *         "value": {
                     *           "startsOn": "2026-03-01"
                     *         },
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.6",
                     *         "at": "2027-02-28T17:00:00.000Z",
                     *         "toldAt": "2027-02-28T17:00:02.000Z",
                     *         "version": 5,
                     *         "decree": {
                     *           "number": "800/0001/BKPSDM/2027",
                     *           "date": "2027-02-20",
                     *           "by": "bkpsdm-33.74"
                     *         }
                     *       },
                     *       "requirements": {
                     *         "value": [
                     *           {
                     *             "kind": "latsar",
                     *             "reference": "LATSAR-33-2026-0042"
                     *           }
                     *         ],
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.3",
                     *         "at": "2026-09-01T02:00:00.000Z",
                     *         "toldAt": "2026-09-01T02:00:00.000Z",
                     *         "version": 2
                     *       },
                     *       "oath": {
                     *         "value": {},
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CivilServantRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `civil-servant.not-found`: Civil servant not found (*Data pegawai tidak ditemukan*)
             *     `civil-servant.not-employed-then`: Not employed at that time (*Belum menjadi pegawai saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "civil-servant.not-found" | "civil-servant.not-employed-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `civil-servant.not-hired`: Not known as hired (*Belum tercatat sebagai pegawai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "civil-servant.not-hired";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `civil-servant.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "civil-servant.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getCivilServant: {
        parameters: {
            query?: {
                /** @description As of this moment, RFC 3339 with Z or an offset such as +07:00; now where it is left out */
                at?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                employee: components["schemas"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 5,
                     *       "employeeRef": {
                     *         "value": "eabcdefghijklmnopqrstuvwxyz",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "status": {
                     *         "value": "permanent",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.6",
                     *         "at": "2027-02-28T17:00:00.000Z",
                     *         "toldAt": "2027-02-28T17:00:02.000Z",
                     *         "version": 5,
                     *         "decree": {
                     *           "number": "800/0001/BKPSDM/2027",
                     *           "date": "2027-02-20",
                     *           "by": "bkpsdm-33.74"
                     *         }
                     *       },
                     *       "agency": {
                     *         "value": "bkpsdm-33.74",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "formation": {
                     *         "value": "fbcdefghijklmnopqrstuvwxyz",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "position": {
                     *         "value": "analis-sdm-pertama",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "unit": {
                     *         "value": "Bidang Pengadaan dan Mutasi",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "rank": {
                     *         "value": "III/a",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "term": {
                     *         "value": {
                     *           "startsOn": "2026-03-01"
                     *         },
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.6",
                     *         "at": "2027-02-28T17:00:00.000Z",
                     *         "toldAt": "2027-02-28T17:00:02.000Z",
                     *         "version": 5,
                     *         "decree": {
                     *           "number": "800/0001/BKPSDM/2027",
                     *           "date": "2027-02-20",
                     *           "by": "bkpsdm-33.74"
                     *         }
                     *       },
                     *       "requirements": {
                     *         "value": [
                     *           {
                     *             "kind": "latsar",
                     *             "reference": "LATSAR-33-2026-0042"
                     *           }
                     *         ],
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.3",
                     *         "at": "2026-09-01T02:00:00.000Z",
                     *         "toldAt": "2026-09-01T02:00:00.000Z",
                     *         "version": 2
                     *       },
                     *       "oath": {
                     *         "value": {},
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *         "at": "2026-02-28T17:00:00.000Z",
                     *         "toldAt": "2026-02-20T03:04:05.678Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CivilServantRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `civil-servant.not-found`: Civil servant not found (*Data pegawai tidak ditemukan*)
             *     `civil-servant.not-employed-then`: Not employed at that time (*Belum menjadi pegawai saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "civil-servant.not-found" | "civil-servant.not-employed-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `civil-servant.not-hired`: Not known as hired (*Belum tercatat sebagai pegawai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "civil-servant.not-hired";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `civil-servant.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "civil-servant.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getGrantedCivilServant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                employee: components["schemas"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 5,
                     *       "status": {
                     *         "value": "permanent",
                     *         "source": "g2e",
                     *         "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.6",
                     *         "at": "2027-02-28T17:00:00.000Z",
                     *         "toldAt": "2027-02-28T17:00:02.000Z",
                     *         "version": 5,
                     *         "decree": {
                     *           "number": "800/0001/BKPSDM/2027",
                     *           "date": "2027-02-20",
                     *           "by": "bkpsdm-33.74"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GrantedCivilServantRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `civil-servant.not-found`: Civil servant not found (*Data pegawai tidak ditemukan*)
             *     `civil-servant.not-employed-then`: Not employed at that time (*Belum menjadi pegawai saat itu*)
             *     `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "civil-servant.not-found" | "civil-servant.not-employed-then" | "register-grant.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `civil-servant.not-hired`: Not known as hired (*Belum tercatat sebagai pegawai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "civil-servant.not-hired";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `civil-servant.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "civil-servant.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getCivilServantHistory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                employee: components["schemas"]["EmployeeId"];
                /** @example rank */
                attribute: "employeeRef" | "status" | "agency" | "formation" | "position" | "unit" | "rank" | "term" | "requirements" | "oath";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "attribute": "rank",
                     *       "complete": true,
                     *       "values": [
                     *         {
                     *           "value": "III/a",
                     *           "source": "g2e",
                     *           "event": "g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1",
                     *           "at": "2026-02-28T17:00:00.000Z",
                     *           "toldAt": "2026-02-20T03:04:05.678Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CivilServantHistory"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `civil-servant.not-found`: Civil servant not found (*Data pegawai tidak ditemukan*)
             *     `civil-servant.not-employed-then`: Not employed at that time (*Belum menjadi pegawai saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "civil-servant.not-found" | "civil-servant.not-employed-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `civil-servant.not-hired`: Not known as hired (*Belum tercatat sebagai pegawai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "civil-servant.not-hired";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `civil-servant.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "civil-servant.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    listCompanyRecords: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /**
                 * @description Beginnings of words of the name
                 * @example kopi
                 */
                q?: string;
                nib?: components["schemas"]["Nib"];
                kind?: components["schemas"]["CompanyKind"];
                scale?: components["schemas"]["BusinessScale"];
                status?: "active" | "closed";
                /** @description A KBLI code of its activities */
                kbli?: string;
                /**
                 * @description Companies of this region and of all regions within it
                 * @example 33.74
                 */
                region?: components["schemas"]["RegionCode"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "company": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *           "version": 2,
                     *           "nib": "9120001234567",
                     *           "status": "active",
                     *           "kind": "private",
                     *           "name": "PT Kopi Lereng Ungaran",
                     *           "scale": "small",
                     *           "region": "33.74.01.1001"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["CompanyRecordSummary"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `company-register.not-found`: Company not found (*Data perusahaan tidak ditemukan*)
             *     `company-register.not-registered-then`: Not registered at that time (*Belum terdaftar saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "company-register.not-found" | "company-register.not-registered-then";
                    };
                };
            };
            /** @description `company-register.unregistered`: Company not registered (*Perusahaan belum terdaftar*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "company-register.unregistered";
                    };
                };
            };
            /** @description `company-register.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "company-register.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getCompanyRecord: {
        parameters: {
            query?: {
                /** @description As of this moment, RFC 3339 with Z or an offset such as +07:00; now where it is left out */
                at?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                company: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "company": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "version": 2,
                     *       "nib": {
                     *         "value": "9120001234567",
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "status": {
                     *         "value": "active",
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "kind": {
                     *         "value": "private",
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "name": {
                     *         "value": "PT Kopi Lereng Ungaran",
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "scale": {
                     *         "value": "small",
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "region": {
                     *         "value": "33.74.01.1001",
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "activities": {
                     *         "value": [
                     *           {
                     *             "kbli": {
                     *               "edition": "2020",
                     *               "code": "56101"
                     *             },
                     *             "risk": "low"
                     *           }
                     *         ],
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "permits": {
                     *         "value": [
                     *           {
                     *             "kbli": {
                     *               "edition": "2020",
                     *               "code": "56101"
                     *             },
                     *             "permit": "nib",
                     *             "status": "licensed",
                     *             "basis": "nib",
                     *             "at": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         ],
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.2",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 2
                     *       },
                     *       "representatives": {
                     *         "value": [
                     *           {
                     *             "person": "pabcdefghijklmnopqrstuvwxyz",
                     *             "powers": [
                     *               "company",
                     *               "tax"
                     *             ]
                     *           }
                     *         ],
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company-register.not-found`: Company not found (*Data perusahaan tidak ditemukan*)
             *     `company-register.not-registered-then`: Not registered at that time (*Belum terdaftar saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company-register.not-found" | "company-register.not-registered-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company-register.unregistered`: Company not registered (*Perusahaan belum terdaftar*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company-register.unregistered";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `company-register.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "company-register.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getGrantedCompanyRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                company: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "company": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "version": 2,
                     *       "nib": {
                     *         "value": "9120001234567",
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       },
                     *       "name": {
                     *         "value": "PT Kopi Lereng Ungaran",
                     *         "source": "g2b",
                     *         "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *         "at": "2026-03-02T03:04:05.678Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GrantedCompanyRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company-register.not-found`: Company not found (*Data perusahaan tidak ditemukan*)
             *     `company-register.not-registered-then`: Not registered at that time (*Belum terdaftar saat itu*)
             *     `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company-register.not-found" | "company-register.not-registered-then" | "register-grant.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company-register.unregistered`: Company not registered (*Perusahaan belum terdaftar*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company-register.unregistered";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `company-register.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "company-register.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getCompanyHistory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                company: components["schemas"]["CompanyId"];
                /** @example name */
                attribute: "nib" | "status" | "kind" | "name" | "scale" | "region" | "activities" | "permits" | "representatives";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "company": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "attribute": "name",
                     *       "complete": true,
                     *       "values": [
                     *         {
                     *           "value": "PT Kopi Lereng Ungaran",
                     *           "source": "g2b",
                     *           "event": "g2b:company:q2w4e6r2t3y5u7i2o3p4a5s6d7:1.1",
                     *           "at": "2026-03-02T03:04:05.678Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyHistory"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company-register.not-found`: Company not found (*Data perusahaan tidak ditemukan*)
             *     `company-register.not-registered-then`: Not registered at that time (*Belum terdaftar saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company-register.not-found" | "company-register.not-registered-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company-register.unregistered`: Company not registered (*Perusahaan belum terdaftar*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company-register.unregistered";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `company-register.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "company-register.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    listDataRequests: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example awaiting-decision */
                status?: components["schemas"]["DataRequestStatus"];
                right?: components["schemas"]["DataRight"];
                /** @description Only those that were not done in time */
                overdue?: "true";
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "bcdefghijklmnopqrstuvwxyza",
                     *           "status": "awaiting-decision",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "right": "erase",
                     *           "legalBasis": "UU 27/2022 Pasal 8, Pasal 43 dan Pasal 45",
                     *           "submittedAt": "2026-03-02T03:04:05.678Z",
                     *           "dueAt": "2026-03-05T03:04:05.678Z",
                     *           "overdue": false,
                     *           "region": "33.74",
                     *           "awaited": [],
                     *           "chased": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DataRequest"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /** @description `data-request.not-found`: Data request not found (*Permintaan tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "data-request.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `data-request.not-to-decide`: Nothing to decide (*Tidak menunggu keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "data-request.not-to-decide";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    submitDataRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "right": "copy"
                 *     }
                 */
                "application/json": components["schemas"]["NewDataRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bcdefghijklmnopqrstuvwxyza",
                     *       "status": "completed",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "right": "copy",
                     *       "legalBasis": "UU 27/2022 Pasal 7 dan Pasal 32 ayat (2)",
                     *       "submittedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T03:04:05.678Z",
                     *       "overdue": false,
                     *       "region": "33.74",
                     *       "awaited": [],
                     *       "chased": 0,
                     *       "completedAt": "2026-03-02T03:04:05.678Z",
                     *       "parts": [
                     *         {
                     *           "service": "g2g",
                     *           "path": "/v1/me/personal-data"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `proposal.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent" | "proposal.not-competent";
                    };
                };
            };
            /**
             * @description `data-request.not-found`: Data request not found (*Permintaan tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             *     `proposal.not-found`: Proposal not found (*Usulan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "data-request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found" | "proposal.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `data-request.not-to-decide`: Nothing to decide (*Tidak menunggu keputusan*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             *     `proposal.nothing-new`: Nothing would change (*Tidak ada yang berubah*)
             *     `proposal.stale`: The record has changed (*Data sudah berubah*)
             *     `proposal.not-checked`: Not checked yet (*Belum diperiksa walidata*)
             *     `proposal.deviates`: Does not conform (*Tidak sesuai standar*)
             *     `proposal.closed`: Already decided (*Sudah diputuskan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "data-request.not-to-decide" | "person.already-enrolled" | "person.held" | "person.too-many-holds" | "proposal.nothing-new" | "proposal.stale" | "proposal.not-checked" | "proposal.deviates" | "proposal.closed";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             *     `proposal.reason-missing`: Reason missing (*Alasan belum disebut*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future" | "proposal.reason-missing";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getDataRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example bcdefghijklmnopqrstuvwxyza */
                id: components["schemas"]["DataRequestId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bcdefghijklmnopqrstuvwxyza",
                     *       "status": "refused",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "right": "erase",
                     *       "legalBasis": "UU 27/2022 Pasal 8, Pasal 43 dan Pasal 45",
                     *       "submittedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T03:04:05.678Z",
                     *       "overdue": false,
                     *       "region": "33.74",
                     *       "awaited": [],
                     *       "chased": 0,
                     *       "bases": [
                     *         {
                     *           "service": "g2c",
                     *           "record": "tax-bill",
                     *           "legalBasis": "UU 28/2007 Pasal 28 ayat (11)"
                     *         }
                     *       ],
                     *       "refusedAt": "2026-03-02T03:04:07.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `data-request.not-found`: Data request not found (*Permintaan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "data-request.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `data-request.not-to-decide`: Nothing to decide (*Tidak menunggu keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "data-request.not-to-decide";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    decideErasure: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of the state that was read: the command is refused where it has changed since
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example bcdefghijklmnopqrstuvwxyza */
                id: components["schemas"]["DataRequestId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "granted",
                 *       "ground": "moved-abroad"
                 *     }
                 */
                "application/json": components["schemas"]["ErasureDecision"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bcdefghijklmnopqrstuvwxyza",
                     *       "status": "assessing",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "right": "erase",
                     *       "legalBasis": "UU 27/2022 Pasal 8, Pasal 43 dan Pasal 45",
                     *       "submittedAt": "2026-03-02T03:04:05.678Z",
                     *       "dueAt": "2026-03-05T03:04:05.678Z",
                     *       "overdue": false,
                     *       "region": "33.74",
                     *       "awaited": [
                     *         "g2c",
                     *         "g2b",
                     *         "g2g",
                     *         "g2e"
                     *       ],
                     *       "chased": 0,
                     *       "decision": {
                     *         "agency": "dukcapil-33.74",
                     *         "ground": "moved-abroad",
                     *         "at": "2026-03-03T01:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DataRequest"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `data-request.not-found`: Data request not found (*Permintaan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "data-request.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `data-request.not-to-decide`: Nothing to decide (*Tidak menunggu keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "data-request.not-to-decide";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.version-mismatch`: Changed in the meantime (*Data sudah berubah*) */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-mismatch";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    listLedgerEntries: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example regional */
                kind?: components["schemas"]["BillKind"];
                taxType?: components["schemas"]["TaxTypeId"];
                /**
                 * @description Entries of this region and of all regions within it
                 * @example 33.74
                 */
                region?: components["schemas"]["RegionCode"];
                from?: components["schemas"]["IsoDate"];
                to?: components["schemas"]["IsoDate"];
                /** @description Id of the event that was posted */
                source?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "abcdefghijklmnopqrstuvwxyz",
                     *           "source": "g2c:tax-bill:abcdefghijklmnopqrstuvwxyz:1.2",
                     *           "kind": "regional",
                     *           "taxType": "pbb-p2",
                     *           "region": "33.74.01.1001",
                     *           "amount": 1250000,
                     *           "day": "2026-03-31",
                     *           "lines": [
                     *             {
                     *               "account": "1.1.01.01",
                     *               "name": "Kas di Kas Daerah",
                     *               "side": "debit",
                     *               "amount": 1250000
                     *             },
                     *             {
                     *               "account": "4.1.01.15",
                     *               "name": "Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2)",
                     *               "side": "credit",
                     *               "amount": 1250000
                     *             }
                     *           ],
                     *           "legalBasis": "Permendagri 90/2019",
                     *           "postedAt": "2026-03-31T02:15:30.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["LedgerEntry"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `ledger-entry.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "ledger-entry.not-competent";
                    };
                };
            };
            /** @description `ledger-entry.not-found`: Ledger entry not found (*Jurnal tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ledger-entry.not-found";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `ledger-entry.no-account`: No account (*Tidak ada akun*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ledger-entry.no-account";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getLedgerEntry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /**
                 * @description Id of a ledger entry
                 * @example abcdefghijklmnopqrstuvwxyz
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "source": "g2c:tax-bill:abcdefghijklmnopqrstuvwxyz:1.2",
                     *       "kind": "regional",
                     *       "taxType": "pbb-p2",
                     *       "region": "33.74.01.1001",
                     *       "amount": 1250000,
                     *       "day": "2026-03-31",
                     *       "lines": [
                     *         {
                     *           "account": "1.1.01.01",
                     *           "name": "Kas di Kas Daerah",
                     *           "side": "debit",
                     *           "amount": 1250000
                     *         },
                     *         {
                     *           "account": "4.1.01.15",
                     *           "name": "Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2)",
                     *           "side": "credit",
                     *           "amount": 1250000
                     *         }
                     *       ],
                     *       "legalBasis": "Permendagri 90/2019",
                     *       "postedAt": "2026-03-31T02:15:30.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["LedgerEntry"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `ledger-entry.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "ledger-entry.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `ledger-entry.not-found`: Ledger entry not found (*Jurnal tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "ledger-entry.not-found";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `ledger-entry.no-account`: No account (*Tidak ada akun*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ledger-entry.no-account";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    enrolPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nik": "3374014107900001",
                 *       "name": "Siti Aminah",
                 *       "birthDate": "1990-07-01",
                 *       "sex": "female",
                 *       "address": {
                 *         "region": "33.74.01.1001",
                 *         "line": "Jl. Pemuda 148, RT 02/RW 05"
                 *       },
                 *       "contact": {
                 *         "channel": "email",
                 *         "language": "id",
                 *         "email": "siti@example.go.id"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PersonDetails"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PersonReceipt"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    lookUpPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nik": "3374014107900001"
                 *     }
                 */
                "application/json": {
                    nik: components["schemas"]["Nik"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1,
                     *       "nik": {
                     *         "value": "3374014107900001",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "name": {
                     *         "value": "Siti Aminah",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "birthDate": {
                     *         "value": "1990-07-01",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "sex": {
                     *         "value": "female",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "address": {
                     *         "value": {
                     *           "region": "33.74.01.1001",
                     *           "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "contact": {
                     *         "value": {
                     *           "channel": "email",
                     *           "language": "id",
                     *           "email": "siti@example.go.id"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getPerson: {
        parameters: {
            query?: {
                /** @description As of this moment, RFC 3339 with Z or an offset such as +07:00; now where it is left out */
                at?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1,
                     *       "nik": {
                     *         "value": "3374014107900001",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "name": {
                     *         "value": "Siti Aminah",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "birthDate": {
                     *         "value": "1990-07-01",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "sex": {
                     *         "value": "female",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "address": {
                     *         "value": {
                     *           "region": "33.74.01.1001",
                     *           "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "contact": {
                     *         "value": {
                     *           "channel": "email",
                     *           "language": "id",
                     *           "email": "siti@example.go.id"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of the state that was read: the command is refused where it has changed since
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match.required"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": {
                 *         "region": "33.74.01.1002",
                 *         "line": "Jl. Gajah Mada 9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PersonChanges"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PersonReceipt"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.version-mismatch`: Changed in the meantime (*Data sudah berubah*) */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-mismatch";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `request.version-required`: If-Match required (*If-Match wajib ada*) */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-required";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getPersonContact: {
        parameters: {
            query?: {
                /** @description Id of the notice of a breach that is to be told: a restriction does not stand in its way */
                breachNotice?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1,
                     *       "channel": "email",
                     *       "language": "id",
                     *       "email": "siti@example.go.id"
                     *     }
                     */
                    "application/json": components["schemas"]["PersonContact"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             *     `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found" | "register-grant.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             *     `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future" | "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    setPersonContact: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of the state that was read: the command is refused where it has changed since
                 * @example "3"
                 */
                "If-Match": components["parameters"]["If-Match.required"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "channel": "email",
                 *       "language": "id",
                 *       "email": "siti@example.go.id"
                 *     }
                 */
                "application/json": components["schemas"]["Contact"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 2
                     *     }
                     */
                    "application/json": components["schemas"]["PersonReceipt"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.version-mismatch`: Changed in the meantime (*Data sudah berubah*) */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-mismatch";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `request.version-required`: If-Match required (*If-Match wajib ada*) */
            428: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-required";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    listPersonHolds: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "holds": [
                     *         {
                     *           "hold": "cdefghijklmnopqrstuvwxyzab",
                     *           "agency": "dukcapil-33.74",
                     *           "legalBasis": "Penetapan pengadilan; UU 27/2022 Pasal 15 ayat (1) huruf b",
                     *           "heldAt": "2026-03-02T03:04:06.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonHolds"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    holdPerson: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "legalBasis": "Penetapan pengadilan; UU 27/2022 Pasal 15 ayat (1) huruf b"
                 *     }
                 */
                "application/json": {
                    /**
                     * @description The order or law by which the record is to be kept; no personal data
                     * @example Penetapan pengadilan; UU 27/2022 Pasal 15 ayat (1) huruf b
                     */
                    legalBasis: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "holds": [
                     *         {
                     *           "hold": "cdefghijklmnopqrstuvwxyzab",
                     *           "agency": "dukcapil-33.74",
                     *           "legalBasis": "Penetapan pengadilan; UU 27/2022 Pasal 15 ayat (1) huruf b",
                     *           "heldAt": "2026-03-02T03:04:06.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonHolds"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    releaseHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
                /** @example cdefghijklmnopqrstuvwxyzab */
                hold: components["schemas"]["HoldId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "holds": []
                     *     }
                     */
                    "application/json": components["schemas"]["PersonHolds"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getPersonRecord: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "version": 1,
                     *       "name": {
                     *         "value": "Siti Aminah",
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       },
                     *       "address": {
                     *         "value": {
                     *           "region": "33.74.01.1001",
                     *           "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *         },
                     *         "source": "dukcapil-33.74",
                     *         "at": "2026-03-31T02:15:30.000Z",
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["GrantedPersonRecord"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             *     `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found" | "register-grant.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             *     `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future" | "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getPersonHistory: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
                /** @example name */
                attribute: "nik" | "name" | "birthDate" | "sex" | "address" | "contact";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "attribute": "name",
                     *       "complete": true,
                     *       "values": [
                     *         {
                     *           "value": "Siti Aminah",
                     *           "source": "dukcapil-33.74",
                     *           "at": "2026-03-31T02:15:30.000Z",
                     *           "version": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonHistory"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getProcessingRegister: {
        parameters: {
            query?: {
                /**
                 * @description Day in Jakarta; today where it is left out
                 * @example 2026-03-02
                 */
                on?: components["schemas"]["IsoDate"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "on": "2026-03-02",
                     *       "processing": [
                     *         {
                     *           "service": "g2c",
                     *           "record": "person-copy",
                     *           "subjects": {
                     *             "id": "wajib pajak yang ditagih",
                     *             "en": "who gets a tax bill"
                     *           },
                     *           "purpose": {
                     *             "id": "menunjukkan alamat yang berlaku",
                     *             "en": "showing the address that holds now"
                     *           },
                     *           "ground": {
                     *             "id": "tugas pelayanan publik",
                     *             "en": "a task in the public interest",
                     *             "legalBasis": "UU 27/2022 Pasal 20 ayat (2) huruf e"
                     *           },
                     *           "legalBasis": "UU 24/2013 Pasal 58 ayat (4)",
                     *           "fields": [
                     *             "address.value.line"
                     *           ],
                     *           "retention": {
                     *             "since": {
                     *               "id": "layanan pertama",
                     *               "en": "the first service"
                     *             },
                     *             "binds": false,
                     *             "legalBasis": "UU 27/2022 Pasal 43 ayat (1) huruf a"
                     *           },
                     *           "validFrom": "2022-10-17"
                     *         }
                     *       ],
                     *       "recipients": [
                     *         {
                     *           "consumer": "service:g2c",
                     *           "register": "person",
                     *           "fields": [
                     *             "address"
                     *           ],
                     *           "legalBasis": "UU 24/2013 Pasal 58 ayat (4)",
                     *           "until": "2030-12-31"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["ProcessingRegister"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    submitProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path: {
                /** @example pabcdefghijklmnopqrstuvwxyz */
                ref: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "address": {
                 *         "region": "33.74.01.1002",
                 *         "line": "Jl. Gajah Mada 9"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposedChanges"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "submitted",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "by": "self",
                     *       "region": "33.74.01.1001",
                     *       "attributes": [
                     *         "address"
                     *       ],
                     *       "submittedAt": "2026-04-01T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalSummary"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `proposal.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "proposal.not-competent" | "person.not-competent" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `proposal.not-found`: Proposal not found (*Usulan tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             *     `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "proposal.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found" | "register-grant.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `proposal.nothing-new`: Nothing would change (*Tidak ada yang berubah*)
             *     `proposal.stale`: The record has changed (*Data sudah berubah*)
             *     `proposal.not-checked`: Not checked yet (*Belum diperiksa walidata*)
             *     `proposal.deviates`: Does not conform (*Tidak sesuai standar*)
             *     `proposal.closed`: Already decided (*Sudah diputuskan*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "proposal.nothing-new" | "proposal.stale" | "proposal.not-checked" | "proposal.deviates" | "proposal.closed" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `proposal.reason-missing`: Reason missing (*Alasan belum disebut*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             *     `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "proposal.reason-missing" | "person.birth-date-in-future" | "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    listProposals: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example submitted */
                status?: components["schemas"]["ProposalStatus"];
                person?: components["schemas"]["PersonRef"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "abcdefghijklmnopqrstuvwxyz",
                     *           "status": "submitted",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "by": "self",
                     *           "region": "33.74.01.1001",
                     *           "attributes": [
                     *             "address"
                     *           ],
                     *           "submittedAt": "2026-04-01T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ProposalSummary"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `proposal.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "proposal.not-competent" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `proposal.not-found`: Proposal not found (*Usulan tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "proposal.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `proposal.nothing-new`: Nothing would change (*Tidak ada yang berubah*)
             *     `proposal.stale`: The record has changed (*Data sudah berubah*)
             *     `proposal.not-checked`: Not checked yet (*Belum diperiksa walidata*)
             *     `proposal.deviates`: Does not conform (*Tidak sesuai standar*)
             *     `proposal.closed`: Already decided (*Sudah diputuskan*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "proposal.nothing-new" | "proposal.stale" | "proposal.not-checked" | "proposal.deviates" | "proposal.closed" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `proposal.reason-missing`: Reason missing (*Alasan belum disebut*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "proposal.reason-missing" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "submitted",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "by": "self",
                     *       "region": "33.74.01.1001",
                     *       "attributes": [
                     *         "address"
                     *       ],
                     *       "submittedAt": "2026-04-01T02:00:00.000Z",
                     *       "changes": {
                     *         "address": {
                     *           "region": "33.74.01.1002",
                     *           "line": "Jl. Gajah Mada 9"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Proposal"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `proposal.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "proposal.not-competent" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `proposal.not-found`: Proposal not found (*Usulan tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "proposal.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `proposal.nothing-new`: Nothing would change (*Tidak ada yang berubah*)
             *     `proposal.stale`: The record has changed (*Data sudah berubah*)
             *     `proposal.not-checked`: Not checked yet (*Belum diperiksa walidata*)
             *     `proposal.deviates`: Does not conform (*Tidak sesuai standar*)
             *     `proposal.closed`: Already decided (*Sudah diputuskan*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "proposal.nothing-new" | "proposal.stale" | "proposal.not-checked" | "proposal.deviates" | "proposal.closed" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `proposal.reason-missing`: Reason missing (*Alasan belum disebut*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "proposal.reason-missing" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    checkProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "finding": "conforms"
                 *     }
                 */
                "application/json": {
                    finding: components["schemas"]["ProposalFinding"];
                    reason?: components["schemas"]["ProposalReason"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "checked",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "by": "self",
                     *       "region": "33.74.01.1001",
                     *       "attributes": [
                     *         "address"
                     *       ],
                     *       "submittedAt": "2026-04-01T02:00:00.000Z",
                     *       "check": {
                     *         "agency": "diskominfo-33.74",
                     *         "finding": "conforms",
                     *         "at": "2026-04-01T04:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalSummary"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `proposal.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "proposal.not-competent" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `proposal.not-found`: Proposal not found (*Usulan tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "proposal.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `proposal.nothing-new`: Nothing would change (*Tidak ada yang berubah*)
             *     `proposal.stale`: The record has changed (*Data sudah berubah*)
             *     `proposal.not-checked`: Not checked yet (*Belum diperiksa walidata*)
             *     `proposal.deviates`: Does not conform (*Tidak sesuai standar*)
             *     `proposal.closed`: Already decided (*Sudah diputuskan*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "proposal.nothing-new" | "proposal.stale" | "proposal.not-checked" | "proposal.deviates" | "proposal.closed" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `proposal.reason-missing`: Reason missing (*Alasan belum disebut*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "proposal.reason-missing" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    acceptProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "accepted",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "by": "self",
                     *       "region": "33.74.01.1001",
                     *       "attributes": [
                     *         "address"
                     *       ],
                     *       "submittedAt": "2026-04-01T02:00:00.000Z",
                     *       "check": {
                     *         "agency": "diskominfo-33.74",
                     *         "finding": "conforms",
                     *         "at": "2026-04-01T04:00:00.000Z"
                     *       },
                     *       "decision": {
                     *         "agency": "dukcapil-33.74",
                     *         "at": "2026-04-02T02:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalSummary"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `proposal.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "proposal.not-competent" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `proposal.not-found`: Proposal not found (*Usulan tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "proposal.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `proposal.nothing-new`: Nothing would change (*Tidak ada yang berubah*)
             *     `proposal.stale`: The record has changed (*Data sudah berubah*)
             *     `proposal.not-checked`: Not checked yet (*Belum diperiksa walidata*)
             *     `proposal.deviates`: Does not conform (*Tidak sesuai standar*)
             *     `proposal.closed`: Already decided (*Sudah diputuskan*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "proposal.nothing-new" | "proposal.stale" | "proposal.not-checked" | "proposal.deviates" | "proposal.closed" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `proposal.reason-missing`: Reason missing (*Alasan belum disebut*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "proposal.reason-missing" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    declineProposal: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["ProposalId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "not-proven"
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["ProposalReason"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "declined",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "by": "self",
                     *       "region": "33.74.01.1001",
                     *       "attributes": [
                     *         "address"
                     *       ],
                     *       "submittedAt": "2026-04-01T02:00:00.000Z",
                     *       "check": {
                     *         "agency": "diskominfo-33.74",
                     *         "finding": "conforms",
                     *         "at": "2026-04-01T04:00:00.000Z"
                     *       },
                     *       "decision": {
                     *         "agency": "dukcapil-33.74",
                     *         "at": "2026-04-02T02:00:00.000Z",
                     *         "reason": "not-proven"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ProposalSummary"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `proposal.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             *     `person.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "proposal.not-competent" | "person.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `proposal.not-found`: Proposal not found (*Usulan tidak ditemukan*)
             *     `person.not-enrolled-then`: Not enrolled at that time (*Belum terdaftar saat itu*)
             *     `person.not-found`: Person not found (*Data penduduk tidak ditemukan*)
             *     `person.hold-not-found`: Hold not found (*Penahanan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "proposal.not-found" | "person.not-enrolled-then" | "person.not-found" | "person.hold-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `proposal.nothing-new`: Nothing would change (*Tidak ada yang berubah*)
             *     `proposal.stale`: The record has changed (*Data sudah berubah*)
             *     `proposal.not-checked`: Not checked yet (*Belum diperiksa walidata*)
             *     `proposal.deviates`: Does not conform (*Tidak sesuai standar*)
             *     `proposal.closed`: Already decided (*Sudah diputuskan*)
             *     `person.already-enrolled`: Already enrolled (*Sudah terdaftar*)
             *     `person.held`: The record is held (*Data wajib disimpan*)
             *     `person.too-many-holds`: Too many holds (*Penahanan terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "proposal.nothing-new" | "proposal.stale" | "proposal.not-checked" | "proposal.deviates" | "proposal.closed" | "person.already-enrolled" | "person.held" | "person.too-many-holds";
                    };
                };
            };
            /**
             * @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*)
             *     `person.history-not-kept`: History not kept that far back (*Riwayat tidak disimpan sejauh itu*)
             */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased" | "person.history-not-kept";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `proposal.reason-missing`: Reason missing (*Alasan belum disebut*)
             *     `person.birth-date-in-future`: Birth date in the future (*Tanggal lahir di masa depan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "proposal.reason-missing" | "person.birth-date-in-future";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    listRegisterGrants: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example person */
                register?: components["schemas"]["RegisterName"];
                consumer?: components["schemas"]["GrantConsumer"];
                status?: "given" | "revoked";
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "abcdefghijklmnopqrstuvwxyz",
                     *           "status": "given",
                     *           "consumer": "service:g2b",
                     *           "register": "person",
                     *           "fields": [
                     *             "name",
                     *             "address"
                     *           ],
                     *           "legalBasis": "UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018",
                     *           "until": "2030-12-31",
                     *           "givenAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RegisterGrant"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /** @description `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "register-grant.not-found";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    giveRegisterGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consumer": "service:g2b",
                 *       "register": "person",
                 *       "fields": [
                 *         "name",
                 *         "address"
                 *       ],
                 *       "legalBasis": "UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018",
                 *       "until": "2030-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["NewRegisterGrant"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "given",
                     *       "consumer": "service:g2b",
                     *       "register": "person",
                     *       "fields": [
                     *         "name",
                     *         "address"
                     *       ],
                     *       "legalBasis": "UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018",
                     *       "until": "2030-12-31",
                     *       "givenAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RegisterGrant"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /** @description `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "register-grant.not-found";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getRegisterGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["RegisterGrantId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "given",
                     *       "consumer": "service:g2b",
                     *       "register": "person",
                     *       "fields": [
                     *         "name",
                     *         "address"
                     *       ],
                     *       "legalBasis": "UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018",
                     *       "until": "2030-12-31",
                     *       "givenAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RegisterGrant"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "register-grant.not-found";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    revokeRegisterGrant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["RegisterGrantId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "no-longer-needed"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "no-longer-needed" | "misuse" | "legal-basis-ended";
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "revoked",
                     *       "consumer": "service:g2b",
                     *       "register": "person",
                     *       "fields": [
                     *         "name",
                     *         "address"
                     *       ],
                     *       "legalBasis": "UU 24/2013 Pasal 58 ayat (4); Perpres 95/2018",
                     *       "until": "2030-12-31",
                     *       "givenAt": "2026-03-02T03:04:05.678Z",
                     *       "revokedAt": "2026-06-02T03:04:05.678Z",
                     *       "reason": "no-longer-needed"
                     *     }
                     */
                    "application/json": components["schemas"]["RegisterGrant"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `register-grant.missing`: No grant (*Tidak ada hak akses*)
             *     `register-grant.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "register-grant.missing" | "register-grant.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `register-grant.not-found`: Grant not found (*Hak akses tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "register-grant.not-found";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `register-grant.consumer-unknown`: Consumer unknown (*Penerima tidak dikenal*)
             *     `register-grant.field-unknown`: Attribute unknown (*Atribut tidak dikenal*)
             *     `register-grant.until-in-past`: Already over (*Sudah berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "register-grant.consumer-unknown" | "register-grant.field-unknown" | "register-grant.until-in-past";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    getRegisterRoles: {
        parameters: {
            query?: {
                /**
                 * @description Day in Jakarta; today where it is left out
                 * @example 2026-03-31
                 */
                on?: components["schemas"]["IsoDate"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example company */
                register: "person" | "company" | "civilServant";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "register": "company",
                     *       "on": "2026-03-31",
                     *       "roles": [
                     *         {
                     *           "attributes": [
                     *             "nib",
                     *             "status",
                     *             "kind",
                     *             "name",
                     *             "scale",
                     *             "region",
                     *             "activities",
                     *             "permits",
                     *             "representatives"
                     *           ],
                     *           "producer": {
                     *             "kind": "service",
                     *             "service": "g2b"
                     *           },
                     *           "custodian": {
                     *             "kind": "agency",
                     *             "duty": "data-custodian",
                     *             "officers": "data-custodian"
                     *           },
                     *           "supervisor": "Badan Pusat Statistik (KBLI); Kementerian Investasi dan Hilirisasi/BKPM",
                     *           "standard": "Peraturan BPS 2/2020 (KBLI 2020); PP 28/2025",
                     *           "validFrom": "2019-06-17",
                     *           "legalBasis": "Perpres 39/2019; PP 28/2025 (perizinan berusaha berbasis risiko)"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RegisterRoles"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /** @description `request.not-found`: Not found (*Tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getRevenueReport: {
        parameters: {
            query: {
                /**
                 * @description First day, Asia/Jakarta
                 * @example 2026-03-01
                 */
                from: components["schemas"]["IsoDate"];
                /**
                 * @description Last day, Asia/Jakarta
                 * @example 2026-03-31
                 */
                to: components["schemas"]["IsoDate"];
                /** @example 33 */
                region?: components["schemas"]["RegionCode"];
                /**
                 * @description Level of the rows’ regions; that of `region` when left out
                 * @example regency
                 */
                level?: components["schemas"]["RegionLevel"];
                kind?: components["schemas"]["BillKind"];
                taxType?: components["schemas"]["TaxTypeId"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "from": "2026-03-01",
                     *       "to": "2026-03-31",
                     *       "region": "33",
                     *       "level": "regency",
                     *       "asOf": "2026-03-31T10:00:00.000Z",
                     *       "rows": [
                     *         {
                     *           "region": "33.74",
                     *           "regionName": "Kota Semarang",
                     *           "kind": "regional",
                     *           "taxType": "pbb-p2",
                     *           "total": "1250000",
                     *           "count": 1
                     *         }
                     *       ],
                     *       "totals": {
                     *         "state": {
                     *           "total": "0",
                     *           "count": 0
                     *         },
                     *         "regional": {
                     *           "total": "1250000",
                     *           "count": 1
                     *         },
                     *         "all": {
                     *           "total": "1250000",
                     *           "count": 1
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["RevenueReport"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /**
             * @description `revenue-report.dates-reversed`: Dates reversed (*Urutan tanggal terbalik*)
             *     `revenue-report.level-above-region`: Level above the region (*Tingkat di atas wilayah*)
             *     `revenue-report.too-many-rows`: Report too large (*Laporan terlalu besar*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "revenue-report.dates-reversed" | "revenue-report.level-above-region" | "revenue-report.too-many-rows";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example open */
                status?: components["schemas"]["ReviewStatus"];
                /** @description The competent agency */
                agency?: components["schemas"]["AgencyId"];
                nib?: components["schemas"]["Nib"];
                /**
                 * @description Businesses of this region and of all regions within it
                 * @example 33.74
                 */
                region?: components["schemas"]["RegionCode"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "abcdefghijklmnopqrstuvwxyz",
                     *           "status": "open",
                     *           "company": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *           "nib": "9120001234567",
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "10761"
                     *           },
                     *           "permit": "standard-certificate",
                     *           "request": 1,
                     *           "region": "33.74.01.1001",
                     *           "agency": "dpmptsp-33.74",
                     *           "duty": "licensing",
                     *           "above": "dpmptsp-33",
                     *           "standsIn": false,
                     *           "requestedAt": "2026-03-02T03:04:05.678Z",
                     *           "days": 10,
                     *           "dueAt": "2026-03-16T17:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Review"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `review.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "review.not-competent";
                    };
                };
            };
            /** @description `review.not-found`: Review not found (*Permohonan tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "review.not-found";
                    };
                };
            };
            /**
             * @description `review.already-answered`: Already answered (*Sudah diputuskan*)
             *     `review.lapsed`: The deadline has passed (*Batas waktu terlampaui*)
             *     `review.withdrawn`: Review withdrawn (*Permohonan ditarik*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "review.already-answered" | "review.lapsed" | "review.withdrawn";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `review.no-rule`: No rule (*Tidak ada ketentuan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "review.no-rule";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "open",
                     *       "company": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "nib": "9120001234567",
                     *       "kbli": {
                     *         "edition": "2020",
                     *         "code": "10761"
                     *       },
                     *       "permit": "standard-certificate",
                     *       "request": 1,
                     *       "region": "33.74.01.1001",
                     *       "agency": "dpmptsp-33.74",
                     *       "duty": "licensing",
                     *       "above": "dpmptsp-33",
                     *       "standsIn": false,
                     *       "requestedAt": "2026-03-02T03:04:05.678Z",
                     *       "days": 10,
                     *       "dueAt": "2026-03-16T17:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `review.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "review.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `review.not-found`: Review not found (*Permohonan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "review.not-found";
                    };
                };
            };
            /**
             * @description `review.already-answered`: Already answered (*Sudah diputuskan*)
             *     `review.lapsed`: The deadline has passed (*Batas waktu terlampaui*)
             *     `review.withdrawn`: Review withdrawn (*Permohonan ditarik*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "review.already-answered" | "review.lapsed" | "review.withdrawn";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `review.no-rule`: No rule (*Tidak ada ketentuan*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "review.no-rule";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    answerReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of the state that was read: the command is refused where it has changed since
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["ReviewId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "refused",
                 *       "reason": "standard-not-met"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewAnswer"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "status": "answered",
                     *       "company": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "nib": "9120001234567",
                     *       "kbli": {
                     *         "edition": "2020",
                     *         "code": "10761"
                     *       },
                     *       "permit": "standard-certificate",
                     *       "request": 1,
                     *       "region": "33.74.01.1001",
                     *       "agency": "dpmptsp-33.74",
                     *       "duty": "licensing",
                     *       "above": "dpmptsp-33",
                     *       "standsIn": false,
                     *       "requestedAt": "2026-03-02T03:04:05.678Z",
                     *       "days": 10,
                     *       "dueAt": "2026-03-16T17:00:00.000Z",
                     *       "outcome": "refused",
                     *       "reason": "standard-not-met",
                     *       "answeredBy": "dpmptsp-33.74",
                     *       "officer": "eabcdefghijklmnopqrstuvwxyz",
                     *       "closedAt": "2026-03-11T04:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `review.not-competent`: Not within your competence (*Bukan wewenang instansi Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "review.not-competent";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `review.not-found`: Review not found (*Permohonan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "review.not-found";
                    };
                };
            };
            /**
             * @description `review.already-answered`: Already answered (*Sudah diputuskan*)
             *     `review.lapsed`: The deadline has passed (*Batas waktu terlampaui*)
             *     `review.withdrawn`: Review withdrawn (*Permohonan ditarik*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "review.already-answered" | "review.lapsed" | "review.withdrawn";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.version-mismatch`: Changed in the meantime (*Data sudah berubah*) */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-mismatch";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `review.no-rule`: No rule (*Tidak ada ketentuan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "review.no-rule";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    listWorkItems: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                status?: components["schemas"]["WorkItemStatus"];
                /** @example review */
                kind?: components["schemas"]["WorkItemKind"];
                /** @description What lies with this agency */
                agency?: components["schemas"]["AgencyId"];
                /**
                 * @description Matters of this region and of all regions within it
                 * @example 33.74
                 */
                region?: components["schemas"]["RegionCode"];
                /** @description What is assigned to the caller */
                officer?: "me";
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "bcdefghijklmnopqrstuvwxyza",
                     *           "status": "opened",
                     *           "matter": {
                     *             "service": "g2g",
                     *             "aggregate": "review",
                     *             "id": "abcdefghijklmnopqrstuvwxyz"
                     *           },
                     *           "kind": "review",
                     *           "agency": "dpmptsp-33.74",
                     *           "duty": "licensing",
                     *           "region": "33.74.01.1001",
                     *           "dueAt": "2026-03-16T17:00:00.000Z",
                     *           "openedAt": "2026-03-02T03:04:06.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["WorkItem"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `work-item.not-yours`: Not your agency's (*Bukan urusan instansi Anda*)
             *     `work-item.not-supervisor`: Only by a supervisor (*Hanya oleh atasan*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "work-item.not-yours" | "work-item.not-supervisor";
                    };
                };
            };
            /** @description `work-item.not-found`: Work-item not found (*Urusan tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "work-item.not-found";
                    };
                };
            };
            /** @description `work-item.done`: Already settled (*Urusan sudah selesai*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "work-item.done";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    getWorkItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example bcdefghijklmnopqrstuvwxyza */
                id: components["schemas"]["WorkItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bcdefghijklmnopqrstuvwxyza",
                     *       "status": "opened",
                     *       "matter": {
                     *         "service": "g2g",
                     *         "aggregate": "review",
                     *         "id": "abcdefghijklmnopqrstuvwxyz"
                     *       },
                     *       "kind": "review",
                     *       "agency": "dpmptsp-33.74",
                     *       "duty": "licensing",
                     *       "region": "33.74.01.1001",
                     *       "dueAt": "2026-03-16T17:00:00.000Z",
                     *       "openedAt": "2026-03-02T03:04:06.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkItem"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `work-item.not-yours`: Not your agency's (*Bukan urusan instansi Anda*)
             *     `work-item.not-supervisor`: Only by a supervisor (*Hanya oleh atasan*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "work-item.not-yours" | "work-item.not-supervisor";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `work-item.not-found`: Work-item not found (*Urusan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "work-item.not-found";
                    };
                };
            };
            /** @description `work-item.done`: Already settled (*Urusan sudah selesai*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "work-item.done";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    assignWorkItem: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
                /**
                 * @description The ETag of the state that was read: the command is refused where it has changed since
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /** @example bcdefghijklmnopqrstuvwxyza */
                id: components["schemas"]["WorkItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nip": "198503302010011001"
                 *     }
                 */
                "application/json": {
                    /** @description Who shall see to it; left out, the caller */
                    nip?: components["schemas"]["Nip"];
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "bcdefghijklmnopqrstuvwxyza",
                     *       "status": "assigned",
                     *       "matter": {
                     *         "service": "g2g",
                     *         "aggregate": "review",
                     *         "id": "abcdefghijklmnopqrstuvwxyz"
                     *       },
                     *       "kind": "review",
                     *       "agency": "dpmptsp-33.74",
                     *       "duty": "licensing",
                     *       "region": "33.74.01.1001",
                     *       "dueAt": "2026-03-16T17:00:00.000Z",
                     *       "openedAt": "2026-03-02T03:04:06.000Z",
                     *       "officer": "eabcdefghijklmnopqrstuvwxyz",
                     *       "assignedAt": "2026-03-03T01:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["WorkItem"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /**
             * @description `auth.forbidden`: Not allowed (*Tidak berwenang*)
             *     `work-item.not-yours`: Not your agency's (*Bukan urusan instansi Anda*)
             *     `work-item.not-supervisor`: Only by a supervisor (*Hanya oleh atasan*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "work-item.not-yours" | "work-item.not-supervisor";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `work-item.not-found`: Work-item not found (*Urusan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "work-item.not-found";
                    };
                };
            };
            /** @description `work-item.done`: Already settled (*Urusan sudah selesai*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "work-item.done";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.version-mismatch`: Changed in the meantime (*Data sudah berubah*) */
            412: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.version-mismatch";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    g2gPersonalData: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "g2g",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "at": "2026-03-02T03:04:05.678Z",
                     *       "restricted": false,
                     *       "records": [
                     *         {
                     *           "record": "evidence",
                     *           "purpose": "bukti siapa membaca data siapa",
                     *           "legalBasis": "UU 27/2022 Pasal 31 dan Pasal 35",
                     *           "items": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PersonalData"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /** @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gListMyDataAccess: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "5f0c6d0e-6f6b-4a43-9a3b-0d3c1c7b2f10",
                     *           "service": "g2g",
                     *           "at": "2026-03-31T02:15:30.000Z",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "reader": {
                     *             "kind": "officer",
                     *             "agency": "bapenda-33.74",
                     *             "role": "tax-officer",
                     *             "employee": "eabcdefghijklmnopqrstuvwxyz"
                     *           },
                     *           "fields": [
                     *             "taxBill"
                     *           ],
                     *           "ground": "UU 27/2022 Pasal 20 ayat (2) huruf e"
                     *         }
                     *       ],
                     *       "services": [
                     *         {
                     *           "service": "g2g",
                     *           "answered": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["DataAccess"][];
                        next?: string;
                        services: components["schemas"]["AskedService"][];
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /** @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsExportEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "end",
                     *       "checkpoints": 12,
                     *       "size": 417,
                     *       "open": 0
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["EvidenceLine"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsStatus: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "service": "g2g",
                     *       "at": "2026-03-31T02:15:30.000Z",
                     *       "ready": true,
                     *       "live": true,
                     *       "reasons": [],
                     *       "outbox": {
                     *         "documents": 0,
                     *         "events": 0,
                     *         "aggregates": []
                     *       },
                     *       "lag": [],
                     *       "parked": {
                     *         "keys": 0,
                     *         "messages": 0,
                     *         "reactions": []
                     *       },
                     *       "deadlines": {
                     *         "late": 0
                     *       },
                     *       "views": [
                     *         {
                     *           "name": "timeline",
                     *           "live": 1,
                     *           "building": 2,
                     *           "old": []
                     *         }
                     *       ],
                     *       "unknown": []
                     *     }
                     */
                    "application/json": components["schemas"]["OpsStatus"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsListParked: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @description The reaction, for instance `notify` */
                reaction?: string;
                /** @description The Kafka key: the id of the aggregate that told */
                key?: string;
                /** @example rejected */
                cause?: components["schemas"]["ParkedCause"];
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "g2g.notify|g2g.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                     *           "reaction": "notify",
                     *           "group": "g2g.notify",
                     *           "topic": "g2g.tax-bill",
                     *           "partition": 10,
                     *           "key": "q2vcmkrmoucypmscecnmu2emcu",
                     *           "cause": "rejected",
                     *           "reason": "notification.suppressed",
                     *           "attempts": 1,
                     *           "since": "2026-03-31T02:15:30.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ParkedKey"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsShowParked: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
            };
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example g2g.notify|g2g.tax-bill|q2vcmkrmoucypmscecnmu2emcu */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        key: components["schemas"]["ParkedKey"];
                        messages: {
                            items: components["schemas"]["ParkedMessageShown"][];
                            next?: string;
                        };
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsRedriveParked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cause": "rejected"
                 *     }
                 */
                "application/json": components["schemas"]["ParkedSelection"];
            };
        };
        responses: {
            /** @description Accepted: it will be done */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": 3,
                     *       "retired": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ParkedResult"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsDiscardParked: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
                /**
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "id": "g2g.notify|g2g.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                 *       "offset": "1041",
                 *       "reason": "Sent by a test client by mistake",
                 *       "waiting": false
                 *     }
                 */
                "application/json": components["schemas"]["ParkedDiscard"];
            };
        };
        responses: {
            /** @description Accepted: it will be done */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": 1,
                     *       "messages": 1,
                     *       "retired": 0
                     *     }
                     */
                    "application/json": components["schemas"]["ParkedResult"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required" | "request.bad-cursor";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `person.erased`: Personal data erased (*Data pribadi sudah dihapus*) */
            410: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.erased";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /**
             * @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*)
             *     `server.outcome-unknown`: Outcome unknown (*Hasil belum diketahui*)
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable" | "server.outcome-unknown";
                    };
                };
            };
        };
    };
    g2gOpsListViews: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "name": "timeline",
                     *           "live": 1,
                     *           "building": 2,
                     *           "old": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ViewState"][];
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsRebuildView: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path: {
                /** @example timeline */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted: it will be done */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "timeline",
                     *       "live": 1,
                     *       "building": 2,
                     *       "old": []
                     *     }
                     */
                    "application/json": components["schemas"]["ViewState"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "current": "2026-2",
                     *       "keys": {
                     *         "2026-1": 12,
                     *         "2026-2": 88000
                     *       },
                     *       "destroyed": 3
                     *     }
                     */
                    "application/json": components["schemas"]["KeyStatus"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsRotateKeys: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "current": "2026-2",
                     *       "rewrapped": 512,
                     *       "remaining": 0
                     *     }
                     */
                    "application/json": components["schemas"]["KeysRotated"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsSealStored: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /** @example {} */
                "application/json": {
                    collection?: string;
                    after?: string;
                };
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "seen": 1200,
                     *       "sealed": 40,
                     *       "next": {
                     *         "collection": "person",
                     *         "after": "pabc"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SealedSome"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.too-large`: Request too large (*Permintaan terlalu besar*) */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.too-large";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `request.not-json`: Not JSON (*Bukan JSON*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-json";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
    g2gOpsVerify: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Language of titles and details: Indonesian (`id`, the default) or English (`en`)
                 * @example en
                 */
                "Accept-Language"?: components["parameters"]["Accept-Language"];
                /**
                 * @description Id of the request: a UUID, a ULID or 32 hexadecimal digits; one is made where none of these is sent
                 * @example 01920f3e-7b1c-7c3a-9a54-0c9c1d2e3f40
                 */
                "X-Request-Id"?: components["parameters"]["X-Request-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "summary",
                     *       "startedAt": "2026-03-31T02:15:30.000Z",
                     *       "finishedAt": "2026-03-31T02:15:32.000Z",
                     *       "damage": 0,
                     *       "counts": {
                     *         "doubled": 1
                     *       },
                     *       "checked": {
                     *         "events": 1204,
                     *         "documents": 400
                     *       }
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["VerifyLine"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex";
                    };
                };
            };
            /**
             * @description `auth.token-missing`: Not signed in (*Belum masuk*)
             *     `auth.token-invalid`: Invalid token (*Token tidak berlaku*)
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.token-missing" | "auth.token-invalid";
                    };
                };
            };
            /** @description `auth.forbidden`: Not allowed (*Tidak berwenang*) */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden";
                    };
                };
            };
            /**
             * @description `ops.not-parked`: Not parked (*Tidak terparkir*)
             *     `ops.no-view`: No such view (*Tampilan tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.not-parked" | "ops.no-view";
                    };
                };
            };
            /** @description `ops.moved-on`: Another message waits first by now (*Pesan lain kini menunggu di depan*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.moved-on";
                    };
                };
            };
            /** @description `request.address-too-long`: Address too long (*Alamat terlalu panjang*) */
            414: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.address-too-long";
                    };
                };
            };
            /** @description `ops.nothing-selected`: Nothing selected (*Tidak ada yang dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "ops.nothing-selected";
                    };
                };
            };
            /** @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*) */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    RateLimit: components["headers"]["RateLimit"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "rate.limited";
                    };
                };
            };
            /** @description `request.headers-too-large`: Too many headers (*Header terlalu banyak*) */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.headers-too-large";
                    };
                };
            };
            /** @description `server.internal`: Internal error (*Kesalahan pada layanan*) */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.internal";
                    };
                };
            };
            /** @description `server.unavailable`: Temporarily unavailable (*Layanan sedang tidak tersedia*) */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "server.unavailable";
                    };
                };
            };
        };
    };
}
