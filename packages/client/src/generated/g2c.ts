// Generated from docs/contracts/openapi/g2c.json by `npm run contracts`; do not edit.
export interface paths {
    "/v1/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List consents
         * @description *Daftar persetujuan*
         *
         *     A citizen sees those they gave; a partner those given to it. Newest first.
         *
         *     *Warga melihat persetujuan yang diberikannya; mitra melihat yang diberikan kepadanya. Terbaru lebih dulu.*
         */
        get: operations["listConsents"];
        put?: never;
        /**
         * Consent to a partner
         * @description *Memberi persetujuan kepada mitra*
         *
         *     The partner names it in the header `Consent-Id` when it acts for the citizen. A consent is not altered: other terms are another consent.
         *
         *     *Mitra menyebut kode persetujuan ini dalam header `Consent-Id` bila bertindak atas nama warga. Persetujuan tidak diubah: ketentuan lain berarti persetujuan lain.*
         */
        post: operations["giveConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a consent
         * @description *Melihat satu persetujuan*
         */
        get: operations["getConsent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/consents/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a consent
         * @description *Mencabut persetujuan*
         *
         *     At once. What the partner did until then stays done.
         *
         *     *Berlaku seketika. Yang sudah dilakukan mitra tetap berlaku.*
         */
        post: operations["revokeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contribution-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contribution bills
         * @description *Daftar tagihan iuran*
         */
        get: operations["listContributionBills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contribution-bills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a contribution bill
         * @description *Melihat satu tagihan iuran*
         */
        get: operations["getContributionBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contribution-bills/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a contribution bill
         * @description *Membatalkan tagihan iuran*
         */
        post: operations["cancelContributionBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contribution-bills/{id}/virtual-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new virtual account
         * @description *Meminta virtual account baru*
         */
        post: operations["reissueVirtualAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/virtual-accounts/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inquiry of a virtual account by a bank
         * @description *Inquiry virtual account oleh bank*
         */
        get: operations["inquireVirtualAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/virtual-accounts/{code}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment of a contribution through a bank
         * @description *Pembayaran iuran melalui bank*
         *
         *     The amount must be exact. The very same payment may be told again at any time and gets the same answer.
         *
         *     *Jumlahnya harus tepat. Pemberitahuan yang sama boleh diulang kapan saja dan dijawab sama.*
         */
        post: operations["payVirtualAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List health cards
         * @description *Daftar kartu*
         *
         *     A citizen sees their own card and those of the members they answer for; a partner only that of who consented. Officers of the insurer see all; every reading is recorded, that of a member’s card by who answers for them too.
         *
         *     *Warga melihat kartunya sendiri dan kartu anggota keluarga yang ditanggungnya; mitra hanya kartu warga yang menyetujuinya. Petugas badan penyelenggara melihat semuanya; setiap pembacaan dicatat, juga pembacaan kartu anggota keluarga.*
         */
        get: operations["listHealthCards"];
        put?: never;
        /**
         * Register for a health card
         * @description *Mendaftar Jaminan Kesehatan Nasional*
         *
         *     The identity is checked against the person register soon after. Family card number and birth date serve only for a reference and that check and are not kept. Employees of the state belong to PPU-PN whatever was chosen.
         *
         *     *Identitas diperiksa pada register penduduk segera sesudahnya. Nomor Kartu Keluarga dan tanggal lahir hanya dipakai untuk rujukan dan pemeriksaan dan tidak disimpan. Pegawai negara menjadi peserta PPU-PN, apa pun yang dipilih.*
         */
        post: operations["registerHealthCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-cards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a health card
         * @description *Melihat satu kartu*
         */
        get: operations["getHealthCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-cards/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register a member of the household
         * @description *Mendaftarkan anggota keluarga*
         *
         *     Answers the card of the member, which is checked first. Once it is valid, the member counts in the contributions of the household. NIK and birth date are not kept.
         *
         *     *Jawabannya kartu anggota, yang diperiksa lebih dulu. Setelah kartu itu aktif, anggota masuk hitungan iuran keluarga. NIK dan tanggal lahir tidak disimpan.*
         */
        post: operations["registerHealthCardMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/health-cards/{id}/segment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Decide on the segment of a participant
         * @description *Menetapkan segmen peserta*
         *
         *     For segments that are decided elsewhere: PBI-JK by the ministry of social affairs, PBPU-Pemda by local government, PPU-BU by employers.
         *
         *     *Untuk segmen yang ditetapkan di luar layanan ini: PBI-JK oleh kementerian sosial, PBPU-Pemda oleh pemerintah daerah, PPU-BU oleh pemberi kerja.*
         */
        put: operations["changeHealthSegment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Messages sent to me
         * @description *Pemberitahuan yang dikirim kepada saya*
         *
         *     Newest first. The address is not kept here; it stands in the person register.
         *
         *     *Terbaru lebih dahulu. Alamat tujuan tidak disimpan di sini; alamat ada di register penduduk.*
         */
        get: operations["listMyNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partners
         * @description *Daftar mitra layanan*
         */
        get: operations["listServicePartners"];
        put?: never;
        /**
         * Accredit a partner
         * @description *Mengakreditasi mitra layanan*
         *
         *     By an officer of the central agency with that duty. For a partner that is accredited already, the new terms take the place of the old.
         *
         *     *Oleh petugas instansi pusat yang bertugas mengakreditasi mitra. Untuk mitra yang sudah terakreditasi, ketentuan baru menggantikan yang lama.*
         */
        post: operations["accreditServicePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a partner
         * @description *Melihat satu mitra layanan*
         */
        get: operations["getServicePartner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-partners/{id}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend a partner
         * @description *Menangguhkan mitra*
         *
         *     At once. Consents of citizens stay, and hold again when the partner is reinstated.
         *
         *     *Berlaku seketika. Persetujuan warga tetap ada dan berlaku lagi bila mitra dipulihkan.*
         */
        post: operations["suspendServicePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-partners/{id}/reinstatement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reinstate a partner
         * @description *Memulihkan mitra*
         */
        post: operations["reinstateServicePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-partners/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke an accreditation
         * @description *Mencabut akreditasi*
         */
        post: operations["revokeServicePartner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-bills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tax bills
         * @description *Daftar tagihan pajak*
         *
         *     A citizen sees their own bills. Officers of a regional tax agency see the regional bills of their agency's region and below; officers of a state tax agency those their agency issued. Newest first.
         *
         *     *Warga melihat tagihannya sendiri. Petugas pajak daerah melihat tagihan daerah di wilayah instansinya ke bawah; petugas pajak pusat melihat tagihan terbitan instansinya. Terbaru lebih dulu.*
         */
        get: operations["listTaxBills"];
        put?: never;
        /**
         * Issue a tax bill
         * @description *Menerbitkan tagihan pajak*
         *
         *     By an officer of the competent tax agency: state tax by a central agency, regional tax by a regional agency of the level the tax type belongs to. The NIK serves only to derive the reference of the payer and is not kept.
         *
         *     *Oleh petugas instansi pajak yang berwenang: pajak pusat oleh instansi pusat, pajak daerah oleh instansi daerah setingkat jenis pajaknya. NIK hanya dipakai untuk menentukan rujukan wajib pajak dan tidak disimpan.*
         */
        post: operations["issueTaxBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-bills/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a tax bill
         * @description *Melihat satu tagihan pajak*
         *
         *     With the payer’s address by the person register, as soon as this service has heard of it; to partners without it.
         *
         *     *Dengan alamat pembayar menurut register penduduk, segera setelah diketahui layanan ini; kepada mitra tanpa alamat.*
         */
        get: operations["getTaxBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-bills/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a tax bill
         * @description *Membatalkan tagihan pajak*
         */
        post: operations["cancelTaxBill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-bills/{id}/billing-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a new billing code
         * @description *Meminta kode billing baru*
         *
         *     For a bill whose code has expired; the bill itself stays as it is.
         *
         *     *Untuk tagihan yang kodenya sudah kedaluwarsa; tagihannya sendiri tidak berubah.*
         */
        post: operations["reissueBillingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-codes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Inquiry of a billing code by a bank
         * @description *Inquiry kode billing oleh bank*
         */
        get: operations["inquireBillingCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-codes/{code}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Payment through a bank
         * @description *Pembayaran melalui bank*
         *
         *     The amount must be exact. The very same payment may be told again at any time and gets the same answer; another payment of a paid bill is refused. Money taken before the code expired may be told afterwards.
         *
         *     *Jumlahnya harus tepat. Pemberitahuan yang sama boleh diulang kapan saja dan dijawab sama; pembayaran lain atas tagihan yang sudah lunas ditolak. Pembayaran yang diterima sebelum kode kedaluwarsa boleh diberitahukan sesudahnya.*
         */
        post: operations["payBillingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/services": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My services: the citizen’s timeline
         * @description *Linimasa layanan saya*
         *
         *     All that happened in my matters, newest first, numbered without gaps.
         *
         *     *Semua yang terjadi pada urusan saya, terbaru lebih dahulu, bernomor tanpa celah.*
         */
        get: operations["listMyServices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/services/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My services, live
         * @description *Linimasa layanan saya, langsung*
         *
         *     Server-sent events: `id` is the entry’s number, `event: entry`, JSON data. Without Last-Event-ID the stream begins with the first entry; with it, it goes on without gap or double; after the timeline was rebuilt the `id` names its generation too, and entries may come again with the same entry id. A comment is sent every 15 seconds. The stream ends when the token expires.
         *
         *     *Server-sent events: `id` nomor entri, `event: entry`, data JSON. Tanpa Last-Event-ID aliran dimulai dari entri pertama; dengannya aliran berlanjut tanpa celah dan tanpa ganda; setelah linimasa dibangun ulang, `id` juga memuat generasinya dan entri dapat terulang dengan id entri yang sama. Komentar dikirim tiap 15 detik. Aliran berakhir saat token kedaluwarsa.*
         */
        get: operations["streamMyServices"];
        put?: never;
        post?: never;
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
        get: operations["g2cPersonalData"];
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
         *     Every reading of my personal data by somebody else, newest first: who, which fields, on what ground, when. This service asks the others as well, with the citizen’s token; `services` names those that could not be asked.
         *
         *     *Setiap pembacaan data pribadi saya oleh orang lain, terbaru lebih dulu: siapa, isian apa, atas dasar apa, kapan. Layanan ini juga menanyai layanan lain dengan token warga; `services` menyebut yang tidak dapat ditanyai.*
         */
        get: operations["g2cListMyDataAccess"];
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
        get: operations["g2cOpsExportEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/evidence/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Checkpoints of the other services
         * @description *Checkpoint layanan lain*
         *
         *     The checkpoints of another service’s evidence log that are kept here, one JSON a line: they show where the end of that log was cut off, or it was written anew. Without the line `end` the answer broke off.
         *
         *     *Checkpoint log bukti layanan lain yang disimpan di sini, satu JSON per baris: dengannya terlihat bila akhir log itu dipotong atau ditulis ulang. Tanpa baris `end` jawaban terputus.*
         */
        get: operations["g2cOpsKeptCheckpoints"];
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
        get: operations["g2cOpsStatus"];
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
        get: operations["g2cOpsListParked"];
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
        get: operations["g2cOpsShowParked"];
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
        post: operations["g2cOpsRedriveParked"];
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
        post: operations["g2cOpsDiscardParked"];
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
        get: operations["g2cOpsListViews"];
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
        post: operations["g2cOpsRebuildView"];
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
        get: operations["g2cOpsKeys"];
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
        post: operations["g2cOpsRotateKeys"];
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
        post: operations["g2cOpsSealStored"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ops/keys/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase again what came back with a backup
         * @description *Hapus lagi yang kembali dari cadangan*
         *
         *     Destroys again the keys of those who were erased, and removes again what is kept of those whose key was destroyed. Go on with `next` until there is none.
         *
         *     *Kunci orang yang sudah dihapus dimusnahkan lagi; data orang yang kuncinya sudah dimusnahkan dihapus lagi. Lanjutkan dengan `next` sampai tidak ada lagi.*
         */
        post: operations["g2cOpsReconcileKeys"];
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
        get: operations["g2cOpsVerify"];
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
        /**
         * @description Id of an agency in the directory, at most 64 characters
         * @example bapenda-33.74
         */
        AgencyId: string;
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
         * @description The bank or post office that took the payment
         * @example bank-jateng
         */
        BankId: string;
        /**
         * @description Whole rupiah, at least one
         * @example 1250000
         */
        BillAmount: components["schemas"]["Rupiah"];
        /** @description Jawaban inquiry untuk bank */
        BillInquiry: {
            code: components["schemas"]["PaymentCode"];
            kind: components["schemas"]["BillKind"];
            taxType: components["schemas"]["TaxTypeId"];
            taxName: {
                id: string;
                en: string;
            };
            period: components["schemas"]["TaxPeriod"];
            amount: components["schemas"]["Rupiah"];
            dueDate: components["schemas"]["IsoDate"];
            status: components["schemas"]["TaxBillStatus"];
            codeExpiresAt: components["schemas"]["Instant"];
            /** @description Whether the bank may take the money with this code now */
            payable: boolean;
        };
        /**
         * @description state: pajak pusat, to the state treasury; regional: pajak daerah
         * @enum {string}
         */
        BillKind: "state" | "regional";
        /** @description Bukti penerimaan */
        BillPayment: {
            code: components["schemas"]["PaymentCode"];
            /** @constant */
            status: "paid";
            kind: components["schemas"]["BillKind"];
            taxType: components["schemas"]["TaxTypeId"];
            period: components["schemas"]["TaxPeriod"];
            amount: components["schemas"]["Rupiah"];
            paidAt: components["schemas"]["Instant"];
            bank: components["schemas"]["BankId"];
            ntb: components["schemas"]["Ntb"];
            ntpn?: components["schemas"]["Ntpn"];
            receipt?: components["schemas"]["RegionalReceipt"];
        };
        /**
         * @description Date of birth, YYYY-MM-DD
         * @example 1990-07-01
         */
        BirthDate: components["schemas"]["IsoDate"];
        /**
         * @description BPJS Kesehatan participant number: 13 digits
         * @example 0001234567890
         */
        BpjsNumber: string;
        /**
         * @description assessment-error: Salah hitung atau salah tetapan (The assessment was wrong); wrong-payer: Salah wajib pajak (It was addressed to the wrong taxpayer); duplicate: Tagihan ganda (The same was billed twice); court-decision: Putusan banding, gugatan, atau peninjauan kembali (A court decided so); waived: Pembebasan, pengurangan, atau penghapusan (It was waived or written off)
         * @enum {string}
         */
        CancellationReason: "assessment-error" | "wrong-payer" | "duplicate" | "court-decision" | "waived";
        /** @description Persetujuan warga kepada mitra */
        Consent: {
            id: components["schemas"]["ConsentId"];
            status: components["schemas"]["ConsentStatus"];
            person: components["schemas"]["PersonRef"];
            partner: components["schemas"]["PartnerId"];
            services: components["schemas"]["ConsentService"][];
            expiresAt: components["schemas"]["Instant"];
            legalBasis: string;
            givenAt: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
            expiredAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Id of a consent
         * @example cbcdefghijklmnopqrstuvwxyz
         */
        ConsentId: string;
        /**
         * @description tax-bill-reading: melihat tagihan pajak (see tax bills); tax-bill-code: meminta kode billing baru (ask for new billing codes); health-card-reading: melihat Kartu Indonesia Sehat beserta nomornya (see the health card with its number); health-card-registration: mendaftarkan ke JKN (register for a health card); contribution-bill-reading: melihat tagihan iuran JKN (see health insurance contributions); contribution-bill-code: meminta virtual account baru untuk iuran JKN (ask for new virtual accounts for contributions)
         * @enum {string}
         */
        ConsentService: "tax-bill-reading" | "tax-bill-code" | "health-card-reading" | "health-card-registration" | "contribution-bill-reading" | "contribution-bill-code";
        /** @enum {string} */
        ConsentStatus: "given" | "revoked" | "expired";
        /** @description Tagihan iuran */
        ContributionBill: {
            /** @description Id of the contribution bill */
            id: string;
            status: components["schemas"]["TaxBillStatus"];
            payer: components["schemas"]["PersonRef"];
            agency: components["schemas"]["AgencyId"];
            period: components["schemas"]["ContributionPeriod"];
            amount: components["schemas"]["Rupiah"];
            dueDate: components["schemas"]["IsoDate"];
            code: components["schemas"]["VirtualAccount"];
            codeExpiresAt: components["schemas"]["Instant"];
            /** @description Which code of the bill this is, counted from 1 */
            codeIssue: number;
            issuedAt: components["schemas"]["Instant"];
            paidAt?: components["schemas"]["Instant"];
            bank?: components["schemas"]["BankId"];
            ntb?: components["schemas"]["Ntb"];
            cancelledAt?: components["schemas"]["Instant"];
            reason?: string;
        };
        /** @description Jawaban inquiry untuk bank */
        ContributionInquiry: {
            code: components["schemas"]["VirtualAccount"];
            period: components["schemas"]["ContributionPeriod"];
            amount: components["schemas"]["Rupiah"];
            dueDate: components["schemas"]["IsoDate"];
            status: components["schemas"]["TaxBillStatus"];
            codeExpiresAt: components["schemas"]["Instant"];
            /** @description Whether the bank may take the money with this code now */
            payable: boolean;
        };
        /** @description Bukti pembayaran iuran */
        ContributionPayment: {
            code: components["schemas"]["VirtualAccount"];
            /** @constant */
            status: "paid";
            period: components["schemas"]["ContributionPeriod"];
            amount: components["schemas"]["Rupiah"];
            paidAt: components["schemas"]["Instant"];
            bank: components["schemas"]["BankId"];
            ntb: components["schemas"]["Ntb"];
        };
        /**
         * @description Month of a contribution, YYYY-MM
         * @example 2026-04
         */
        ContributionPeriod: string;
        /** @description Alamat menurut register penduduk, as this service last heard of it */
        CurrentAddress: {
            region: components["schemas"]["RegionCode"];
            line: components["schemas"]["AddressLine"];
        };
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
        /**
         * @description Pseudonymous reference of a civil servant, the same in all services
         * @example eabcdefghijklmnopqrstuvwxyz
         */
        EmployeeRef: string;
        /** @description One line of an export; docs/evidence.md tells the members of each */
        EvidenceLine: {
            /** @enum {string} */
            type: "log" | "entry" | "checkpoint" | "open" | "stray" | "end";
        } & {
            [key: string]: unknown;
        };
        /**
         * @description Nomor Kartu Keluarga (family card): 16 digits; region, day of issue, serial
         * @example 3374010107150001
         */
        FamilyCardNumber: string;
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
        /** @description Kartu Indonesia Sehat */
        HealthCard: {
            /** @description Id of the card: one per person */
            id: string;
            person: components["schemas"]["PersonRef"];
            status: components["schemas"]["HealthCardStatus"];
            household: components["schemas"]["HouseholdRef"];
            /** @description The participant this member of a household goes by */
            principal?: components["schemas"]["PersonRef"];
            relation?: components["schemas"]["HealthRelation"];
            number?: components["schemas"]["BpjsNumber"];
            segment: components["schemas"]["HealthSegment"];
            class: components["schemas"]["HealthClass"];
            /**
             * @description The ward it entitles to today; standard under KRIS (kelas rawat inap standar)
             * @enum {string}
             */
            ward: "1" | "2" | "3" | "standard";
            members: {
                person: components["schemas"]["PersonRef"];
                relation: components["schemas"]["HealthRelation"];
            }[];
            employment?: components["schemas"]["HealthCardEmployment"];
            arrears: {
                period: components["schemas"]["ContributionPeriod"];
                amount: components["schemas"]["Rupiah"];
                dueDate: components["schemas"]["IsoDate"];
            }[];
            suspendedSince?: components["schemas"]["Instant"];
            /** @description Last day on which an inpatient is fined */
            fineUntil?: components["schemas"]["IsoDate"];
            rejection?: string;
            registeredAt: components["schemas"]["Instant"];
            activatedAt?: components["schemas"]["Instant"];
        };
        /** @description Of employees of the state: who pays, and from which base */
        HealthCardEmployment: {
            agency: components["schemas"]["AgencyId"];
            base?: components["schemas"]["Rupiah"];
            /** @description The employer’s share a month */
            employer?: components["schemas"]["Rupiah"];
            /** @description The participant’s own share a month, withheld from wages */
            worker?: components["schemas"]["Rupiah"];
        };
        /**
         * @description registered: waits for the check; active: valid; suspended: arrears
         * @enum {string}
         */
        HealthCardStatus: "registered" | "rejected" | "active" | "suspended";
        /**
         * @description Kelas iuran 1, 2, atau 3
         * @enum {string}
         */
        HealthClass: "1" | "2" | "3";
        /**
         * @description What the member is to the participant
         * @enum {string}
         */
        HealthRelation: "spouse" | "child" | "parent" | "other";
        /**
         * @description pbi-jk: PBI Jaminan Kesehatan (Poor, paid by the state); ppu-pn: Pekerja Penerima Upah – Penyelenggara Negara (Employed by the state); ppu-bu: Pekerja Penerima Upah – Badan Usaha (Employed by a business); pbpu: Pekerja Bukan Penerima Upah (Self-employed); pbpu-pemda: PBPU dan BP yang didaftarkan pemerintah daerah (Paid by local government); bp: Bukan Pekerja (Not working)
         * @enum {string}
         */
        HealthSegment: "pbi-jk" | "ppu-pn" | "ppu-bu" | "pbpu" | "pbpu-pemda" | "bp";
        /**
         * @description Pseudonymous reference of a household, made from the number of its family card
         * @example abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs
         */
        HouseholdRef: string;
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
        /** @description A checkpoint with its signed `note`, or the end with how many they are */
        KeptCheckpointLine: {
            /** @enum {string} */
            type: "checkpoint" | "end";
        } & {
            [key: string]: unknown;
        };
        KeyStatus: {
            /** @description Id of the master key that wraps now */
            current: string;
            /** @description Keys of persons, by the master key that wraps them */
            keys: {
                [key: string]: number;
            };
            destroyed: number;
        };
        KeysReconciled: {
            seen: number;
            erased: number;
            next?: {
                /**
                 * @description What is brought to agree with the other
                 * @enum {string}
                 */
                step: "keys" | "records";
                after?: string;
            };
        };
        KeysRotated: {
            current: string;
            rewrapped: number;
            /** @description Keys that another master key still wraps */
            remaining: number;
        };
        MyNotification: {
            id: string;
            /**
             * @description What the message says: <aggregate>.<what happened>
             * @example tax-bill.paid
             */
            template: string;
            subject: string;
            text: string;
            /** @description The matter it is about */
            about: {
                type: string;
                id: string;
            };
            /** @enum {string} */
            status: "requested" | "delivered" | "suppressed" | "failed";
            /** @description The channel used: email or text */
            channel?: string;
            /** @description Why nothing was sent or the message was refused */
            reason?: string;
            requestedAt: components["schemas"]["Instant"];
            settledAt?: components["schemas"]["Instant"];
        };
        NewConsent: {
            partner: components["schemas"]["PartnerId"];
            /** @description What the partner may do, each consented to by itself */
            services: components["schemas"]["ConsentService"][];
            /**
             * Format: date-time
             * @description Until when, RFC 3339 with Z or an offset such as +07:00
             */
            expiresAt: string;
        };
        NewServicePartner: {
            partner: components["schemas"]["PartnerId"];
            name: string;
            services: components["schemas"]["ConsentService"][];
            legalBasis: string;
        };
        /**
         * @description NIK (Nomor Induk Kependudukan): 16 digits; region, date of birth (day + 40 for women), serial
         * @example 3374014107900001
         */
        Nik: string;
        /**
         * @description NOP (Nomor Objek Pajak), land tax object: 18 digits
         * @example 337401000100200030
         */
        Nop: string;
        /**
         * @description NTB (Nomor Transaksi Bank), the bank reference of a payment: 6–20 upper-case letters and digits
         * @example 210000123456
         */
        Ntb: string;
        /**
         * @description NTPN (Nomor Transaksi Penerimaan Negara), the treasury receipt number: 16 upper-case letters and digits
         * @example 0A1B2C3D4E5F6G7H
         */
        Ntpn: string;
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
        /**
         * @description Id of a partner, the client id of its tokens; at most 64 characters
         * @example mitra-layanan
         */
        PartnerId: string;
        /**
         * @description complaints: Pengaduan warga (Citizens complained); security-incident: Insiden keamanan (A security incident); terms-broken: Melanggar ketentuan akreditasi (It broke the terms of its accreditation); own-request: Atas permintaan mitra (At its own request)
         * @enum {string}
         */
        PartnerReason: "complaints" | "security-incident" | "terms-broken" | "own-request";
        /**
         * @description suspended: may not act for the time being; revoked: for good
         * @enum {string}
         */
        PartnerStatus: "accredited" | "suspended" | "revoked";
        /**
         * @description Billing code of state revenue: 15 digits; first digit 0–3 tax (DJP), 4–6 customs (DJBC), 7–9 non-tax (DJA); or a regional payment code of 18 digits
         * @example 337401123456789012
         */
        PaymentCode: string;
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
         * @description Kemendagri region code, province to village, or id for the nation
         * @example 33.74.01.1001
         */
        RegionCode: string;
        /**
         * @description NTPD (Nomor Transaksi Penerimaan Daerah), the regional treasury's receipt number
         * @example NTPD337426000001
         */
        RegionalReceipt: string;
        /**
         * @description Whole rupiah
         * @example 1250000
         */
        Rupiah: number;
        SealedSome: {
            seen: number;
            sealed: number;
            next?: {
                collection: string;
                after?: string;
            };
        };
        /** @description Mitra layanan terakreditasi */
        ServicePartner: {
            id: components["schemas"]["PartnerId"];
            status: components["schemas"]["PartnerStatus"];
            /** @description The registered name of the organisation */
            name: string;
            services: components["schemas"]["ConsentService"][];
            /** @description The rule or agreement it is accredited by */
            legalBasis: string;
            /** @description The agency that accredited it */
            agency: components["schemas"]["AgencyId"];
            accreditedAt: components["schemas"]["Instant"];
            suspendedAt?: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
            reason?: string;
        };
        /** @description Tagihan pajak */
        TaxBill: {
            /** @description Id of the tax bill */
            id: string;
            status: components["schemas"]["TaxBillStatus"];
            kind: components["schemas"]["BillKind"];
            taxType: components["schemas"]["TaxTypeId"];
            payer: components["schemas"]["PersonRef"];
            region: components["schemas"]["RegionCode"];
            agency: components["schemas"]["AgencyId"];
            subject?: components["schemas"]["TaxObject"];
            period: components["schemas"]["TaxPeriod"];
            amount: components["schemas"]["Rupiah"];
            dueDate: components["schemas"]["IsoDate"];
            code: components["schemas"]["PaymentCode"];
            codeExpiresAt: components["schemas"]["Instant"];
            /** @description Which code of the bill this is, counted from 1 */
            codeIssue: number;
            issuedAt: components["schemas"]["Instant"];
            paidAt?: components["schemas"]["Instant"];
            bank?: components["schemas"]["BankId"];
            ntb?: components["schemas"]["Ntb"];
            ntpn?: components["schemas"]["Ntpn"];
            receipt?: components["schemas"]["RegionalReceipt"];
            cancelledAt?: components["schemas"]["Instant"];
            reason?: string;
            billingAddress?: components["schemas"]["CurrentAddress"];
        };
        /** @enum {string} */
        TaxBillStatus: "issued" | "paid" | "cancelled";
        /** @description The land (NOP) or vehicle (NRKB) that is taxed */
        TaxObject: {
            nop?: components["schemas"]["Nop"];
            plate?: components["schemas"]["VehiclePlate"];
        };
        /**
         * @description Tax year YYYY or tax month YYYY-MM
         * @example 2026
         */
        TaxPeriod: string;
        /**
         * @description Tax type, for instance pph-25, pbb-p2, pkb
         * @example pbb-p2
         */
        TaxTypeId: string;
        TimelineEntry: {
            /** @description Position in the citizen’s timeline: 1, 2, 3 … without gaps */
            number: number;
            /** @description Id of the entry; the same event always makes the same entry */
            id: string;
            /**
             * @description <aggregate>.<what happened>
             * @example tax-bill.paid
             */
            kind: string;
            title: string;
            text: string;
            /** @description The values the text is made of */
            params: {
                [key: string]: string | number;
            };
            /** @description The matter it belongs to */
            about: {
                type: string;
                id: string;
            };
            /** @description When it happened */
            at: components["schemas"]["Instant"];
        };
        /**
         * @description NRKB (vehicle registration number), upper case with single spaces
         * @example H 1234 AB
         */
        VehiclePlate: string;
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
        /**
         * @description Virtual account of a contribution: 88888 and 11 digits
         * @example 8888801234567890
         */
        VirtualAccount: string;
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
    listConsents: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example given */
                status?: components["schemas"]["ConsentStatus"];
                partner?: components["schemas"]["PartnerId"];
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
                     *           "id": "cbcdefghijklmnopqrstuvwxyz",
                     *           "status": "given",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "partner": "mitra-layanan",
                     *           "services": [
                     *             "health-card-registration",
                     *             "tax-bill-reading"
                     *           ],
                     *           "expiresAt": "2026-06-30T17:00:00.000Z",
                     *           "legalBasis": "UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 21",
                     *           "givenAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Consent"][];
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
            /** @description `consent.not-found`: Consent not found (*Persetujuan tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "consent.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `consent.partner-suspended`: Partner suspended (*Mitra ditangguhkan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "consent.partner-suspended";
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
            /**
             * @description `consent.partner-unknown`: No such partner (*Mitra tidak terakreditasi*)
             *     `consent.service-not-offered`: Service not offered (*Layanan tidak ditawarkan*)
             *     `consent.expiry-in-past`: Already over (*Sudah berakhir*)
             *     `consent.too-long`: Too long (*Terlalu lama*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "consent.partner-unknown" | "consent.service-not-offered" | "consent.expiry-in-past" | "consent.too-long";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    giveConsent: {
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
                 *       "partner": "mitra-layanan",
                 *       "services": [
                 *         "health-card-registration",
                 *         "tax-bill-reading"
                 *       ],
                 *       "expiresAt": "2026-07-01T00:00:00+07:00"
                 *     }
                 */
                "application/json": components["schemas"]["NewConsent"];
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
                     *       "id": "cbcdefghijklmnopqrstuvwxyz",
                     *       "status": "given",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "partner": "mitra-layanan",
                     *       "services": [
                     *         "health-card-registration",
                     *         "tax-bill-reading"
                     *       ],
                     *       "expiresAt": "2026-06-30T17:00:00.000Z",
                     *       "legalBasis": "UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 21",
                     *       "givenAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
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
            /** @description `consent.not-found`: Consent not found (*Persetujuan tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "consent.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `consent.partner-suspended`: Partner suspended (*Mitra ditangguhkan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "consent.partner-suspended";
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
             *     `consent.partner-unknown`: No such partner (*Mitra tidak terakreditasi*)
             *     `consent.service-not-offered`: Service not offered (*Layanan tidak ditawarkan*)
             *     `consent.expiry-in-past`: Already over (*Sudah berakhir*)
             *     `consent.too-long`: Too long (*Terlalu lama*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "consent.partner-unknown" | "consent.service-not-offered" | "consent.expiry-in-past" | "consent.too-long";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    getConsent: {
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
                /** @example cbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["ConsentId"];
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
                     *       "id": "cbcdefghijklmnopqrstuvwxyz",
                     *       "status": "given",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "partner": "mitra-layanan",
                     *       "services": [
                     *         "health-card-registration",
                     *         "tax-bill-reading"
                     *       ],
                     *       "expiresAt": "2026-06-30T17:00:00.000Z",
                     *       "legalBasis": "UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 21",
                     *       "givenAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
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
             *     `consent.not-found`: Consent not found (*Persetujuan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "consent.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `consent.partner-suspended`: Partner suspended (*Mitra ditangguhkan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "consent.partner-suspended";
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
            /**
             * @description `consent.partner-unknown`: No such partner (*Mitra tidak terakreditasi*)
             *     `consent.service-not-offered`: Service not offered (*Layanan tidak ditawarkan*)
             *     `consent.expiry-in-past`: Already over (*Sudah berakhir*)
             *     `consent.too-long`: Too long (*Terlalu lama*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "consent.partner-unknown" | "consent.service-not-offered" | "consent.expiry-in-past" | "consent.too-long";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    revokeConsent: {
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
                /** @example cbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["ConsentId"];
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
                     *       "id": "cbcdefghijklmnopqrstuvwxyz",
                     *       "status": "revoked",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "partner": "mitra-layanan",
                     *       "services": [
                     *         "health-card-registration",
                     *         "tax-bill-reading"
                     *       ],
                     *       "expiresAt": "2026-06-30T17:00:00.000Z",
                     *       "legalBasis": "UU 27/2022 Pasal 20 ayat (2) huruf a, Pasal 21",
                     *       "givenAt": "2026-03-02T03:04:05.678Z",
                     *       "revokedAt": "2026-04-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Consent"];
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
             *     `consent.not-found`: Consent not found (*Persetujuan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "consent.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `consent.partner-suspended`: Partner suspended (*Mitra ditangguhkan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "consent.partner-suspended";
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
             *     `consent.partner-unknown`: No such partner (*Mitra tidak terakreditasi*)
             *     `consent.service-not-offered`: Service not offered (*Layanan tidak ditawarkan*)
             *     `consent.expiry-in-past`: Already over (*Sudah berakhir*)
             *     `consent.too-long`: Too long (*Terlalu lama*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "consent.partner-unknown" | "consent.service-not-offered" | "consent.expiry-in-past" | "consent.too-long";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    listContributionBills: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example issued */
                status?: components["schemas"]["TaxBillStatus"];
                period?: components["schemas"]["ContributionPeriod"];
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
                /**
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
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
                     *           "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *           "status": "issued",
                     *           "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *           "agency": "bpjs-kesehatan",
                     *           "period": "2026-04",
                     *           "amount": 70000,
                     *           "dueDate": "2026-04-10",
                     *           "code": "8888801234567890",
                     *           "codeExpiresAt": "2028-04-30T17:00:03.000Z",
                     *           "codeIssue": 1,
                     *           "issuedAt": "2026-03-31T17:00:03.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ContributionBill"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `contribution-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `contribution-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "contribution-bill.not-competent" | "contribution-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `contribution-bill.not-found`: Contribution bill not found (*Tagihan iuran tidak ditemukan*)
             *     `contribution-bill.code-unknown`: Virtual account unknown (*Virtual account tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "contribution-bill.not-found" | "contribution-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `contribution-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `contribution-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `contribution-bill.code-expired`: Virtual account expired (*Virtual account kedaluwarsa*)
             *     `contribution-bill.code-still-valid`: Virtual account still valid (*Virtual account masih berlaku*)
             *     `contribution-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "contribution-bill.already-paid" | "contribution-bill.cancelled" | "contribution-bill.code-expired" | "contribution-bill.code-still-valid" | "contribution-bill.reference-used";
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
            /**
             * @description `contribution-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `contribution-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "contribution-bill.wrong-amount" | "contribution-bill.wrong-payment-time";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    getContributionBill: {
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
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
            };
            path: {
                /**
                 * @description Id of the contribution bill
                 * @example k3v5x7z2b4d6f3h3j2m4p6r3t3
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "issued",
                     *       "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bpjs-kesehatan",
                     *       "period": "2026-04",
                     *       "amount": 70000,
                     *       "dueDate": "2026-04-10",
                     *       "code": "8888801234567890",
                     *       "codeExpiresAt": "2028-04-30T17:00:03.000Z",
                     *       "codeIssue": 1,
                     *       "issuedAt": "2026-03-31T17:00:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionBill"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `contribution-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `contribution-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "contribution-bill.not-competent" | "contribution-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `contribution-bill.not-found`: Contribution bill not found (*Tagihan iuran tidak ditemukan*)
             *     `contribution-bill.code-unknown`: Virtual account unknown (*Virtual account tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "contribution-bill.not-found" | "contribution-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `contribution-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `contribution-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `contribution-bill.code-expired`: Virtual account expired (*Virtual account kedaluwarsa*)
             *     `contribution-bill.code-still-valid`: Virtual account still valid (*Virtual account masih berlaku*)
             *     `contribution-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "contribution-bill.already-paid" | "contribution-bill.cancelled" | "contribution-bill.code-expired" | "contribution-bill.code-still-valid" | "contribution-bill.reference-used";
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
            /**
             * @description `contribution-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `contribution-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "contribution-bill.wrong-amount" | "contribution-bill.wrong-payment-time";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    cancelContributionBill: {
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
                /**
                 * @description Id of the contribution bill
                 * @example k3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "duplicate"
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["CancellationReason"];
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
                     *       "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "cancelled",
                     *       "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bpjs-kesehatan",
                     *       "period": "2026-04",
                     *       "amount": 70000,
                     *       "dueDate": "2026-04-10",
                     *       "code": "8888801234567890",
                     *       "codeExpiresAt": "2028-04-30T17:00:03.000Z",
                     *       "codeIssue": 1,
                     *       "issuedAt": "2026-03-31T17:00:03.000Z",
                     *       "cancelledAt": "2026-04-04T07:00:00.000Z",
                     *       "reason": "duplicate"
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionBill"];
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
             *     `contribution-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `contribution-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "contribution-bill.not-competent" | "contribution-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `contribution-bill.not-found`: Contribution bill not found (*Tagihan iuran tidak ditemukan*)
             *     `contribution-bill.code-unknown`: Virtual account unknown (*Virtual account tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "contribution-bill.not-found" | "contribution-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `contribution-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `contribution-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `contribution-bill.code-expired`: Virtual account expired (*Virtual account kedaluwarsa*)
             *     `contribution-bill.code-still-valid`: Virtual account still valid (*Virtual account masih berlaku*)
             *     `contribution-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "contribution-bill.already-paid" | "contribution-bill.cancelled" | "contribution-bill.code-expired" | "contribution-bill.code-still-valid" | "contribution-bill.reference-used";
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
             *     `contribution-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `contribution-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "contribution-bill.wrong-amount" | "contribution-bill.wrong-payment-time";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    reissueVirtualAccount: {
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
                /**
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
            };
            path: {
                /**
                 * @description Id of the contribution bill
                 * @example k3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
                     *       "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "issued",
                     *       "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bpjs-kesehatan",
                     *       "period": "2026-04",
                     *       "amount": 70000,
                     *       "dueDate": "2026-04-10",
                     *       "code": "8888809876543210",
                     *       "codeExpiresAt": "2030-06-10T01:00:00.000Z",
                     *       "codeIssue": 2,
                     *       "issuedAt": "2026-03-31T17:00:03.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionBill"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `contribution-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `contribution-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "contribution-bill.not-competent" | "contribution-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `contribution-bill.not-found`: Contribution bill not found (*Tagihan iuran tidak ditemukan*)
             *     `contribution-bill.code-unknown`: Virtual account unknown (*Virtual account tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "contribution-bill.not-found" | "contribution-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `contribution-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `contribution-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `contribution-bill.code-expired`: Virtual account expired (*Virtual account kedaluwarsa*)
             *     `contribution-bill.code-still-valid`: Virtual account still valid (*Virtual account masih berlaku*)
             *     `contribution-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "contribution-bill.already-paid" | "contribution-bill.cancelled" | "contribution-bill.code-expired" | "contribution-bill.code-still-valid" | "contribution-bill.reference-used";
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
             *     `contribution-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `contribution-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "contribution-bill.wrong-amount" | "contribution-bill.wrong-payment-time";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    inquireVirtualAccount: {
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
                /** @example 8888801234567890 */
                code: components["schemas"]["VirtualAccount"];
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
                     *       "code": "8888801234567890",
                     *       "period": "2026-04",
                     *       "amount": 70000,
                     *       "dueDate": "2026-04-10",
                     *       "status": "issued",
                     *       "codeExpiresAt": "2028-04-30T17:00:03.000Z",
                     *       "payable": true
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionInquiry"];
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
             *     `contribution-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `contribution-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "contribution-bill.not-competent" | "contribution-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `contribution-bill.not-found`: Contribution bill not found (*Tagihan iuran tidak ditemukan*)
             *     `contribution-bill.code-unknown`: Virtual account unknown (*Virtual account tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "contribution-bill.not-found" | "contribution-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `contribution-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `contribution-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `contribution-bill.code-expired`: Virtual account expired (*Virtual account kedaluwarsa*)
             *     `contribution-bill.code-still-valid`: Virtual account still valid (*Virtual account masih berlaku*)
             *     `contribution-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "contribution-bill.already-paid" | "contribution-bill.cancelled" | "contribution-bill.code-expired" | "contribution-bill.code-still-valid" | "contribution-bill.reference-used";
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
             * @description `contribution-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `contribution-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "contribution-bill.wrong-amount" | "contribution-bill.wrong-payment-time";
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
    payVirtualAccount: {
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
                /** @example 8888801234567890 */
                code: components["schemas"]["VirtualAccount"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 70000,
                 *       "ntb": "210000123456",
                 *       "paidAt": "2026-04-08T09:00:00+07:00"
                 *     }
                 */
                "application/json": {
                    amount: components["schemas"]["Rupiah"];
                    ntb: components["schemas"]["Ntb"];
                    /**
                     * Format: date-time
                     * @description RFC 3339 with Z or an offset such as +07:00
                     */
                    paidAt: string;
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
                     *       "code": "8888801234567890",
                     *       "status": "paid",
                     *       "period": "2026-04",
                     *       "amount": 70000,
                     *       "paidAt": "2026-04-08T02:00:00.000Z",
                     *       "bank": "bank-jateng",
                     *       "ntb": "210000123456"
                     *     }
                     */
                    "application/json": components["schemas"]["ContributionPayment"];
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
             *     `contribution-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `contribution-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "contribution-bill.not-competent" | "contribution-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `contribution-bill.not-found`: Contribution bill not found (*Tagihan iuran tidak ditemukan*)
             *     `contribution-bill.code-unknown`: Virtual account unknown (*Virtual account tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "contribution-bill.not-found" | "contribution-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `contribution-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `contribution-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `contribution-bill.code-expired`: Virtual account expired (*Virtual account kedaluwarsa*)
             *     `contribution-bill.code-still-valid`: Virtual account still valid (*Virtual account masih berlaku*)
             *     `contribution-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "contribution-bill.already-paid" | "contribution-bill.cancelled" | "contribution-bill.code-expired" | "contribution-bill.code-still-valid" | "contribution-bill.reference-used";
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
             *     `contribution-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `contribution-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "contribution-bill.wrong-amount" | "contribution-bill.wrong-payment-time";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    listHealthCards: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example active */
                status?: components["schemas"]["HealthCardStatus"];
                segment?: components["schemas"]["HealthSegment"];
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
                /**
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
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
                     *           "id": "h2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "status": "active",
                     *           "household": "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs",
                     *           "segment": "pbpu",
                     *           "class": "3",
                     *           "ward": "3",
                     *           "members": [
                     *             {
                     *               "person": "pzyxwvutsrqponmlkjihgfedcba",
                     *               "relation": "spouse"
                     *             }
                     *           ],
                     *           "arrears": [],
                     *           "registeredAt": "2026-03-02T03:04:05.678Z",
                     *           "number": "0001234567890",
                     *           "activatedAt": "2026-03-02T03:04:06.500Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["HealthCard"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `health-card.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `health-card.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "health-card.not-competent" | "health-card.agency-unknown";
                    };
                };
            };
            /** @description `health-card.not-found`: Card not found (*Kartu tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "health-card.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `health-card.already-registered`: Already registered (*Sudah terdaftar*)
             *     `health-card.not-active`: Card not valid yet (*Kartu belum aktif*)
             *     `health-card.is-member`: Not the participant who answers (*Bukan peserta yang menanggung*)
             *     `health-card.too-many-members`: Too many members (*Anggota terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "health-card.already-registered" | "health-card.not-active" | "health-card.is-member" | "health-card.too-many-members";
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
            /** @description `health-card.class-not-open`: Class cannot be chosen (*Kelas tidak dapat dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "health-card.class-not-open";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    registerHealthCard: {
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
                /**
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "familyCard": "3374010107150001",
                 *       "birthDate": "1990-07-01",
                 *       "segment": "pbpu",
                 *       "class": "3"
                 *     }
                 */
                "application/json": {
                    familyCard: components["schemas"]["FamilyCardNumber"];
                    birthDate: components["schemas"]["BirthDate"];
                    /** @enum {string} */
                    segment: "pbpu" | "bp";
                    class: components["schemas"]["HealthClass"];
                };
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
                     *       "id": "h2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "status": "registered",
                     *       "household": "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs",
                     *       "segment": "pbpu",
                     *       "class": "3",
                     *       "ward": "3",
                     *       "members": [],
                     *       "arrears": [],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthCard"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.key-required`: Idempotency-Key required (*Idempotency-Key wajib ada*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.key-required" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `health-card.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `health-card.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "health-card.not-competent" | "health-card.agency-unknown";
                    };
                };
            };
            /** @description `health-card.not-found`: Card not found (*Kartu tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "health-card.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `health-card.already-registered`: Already registered (*Sudah terdaftar*)
             *     `health-card.not-active`: Card not valid yet (*Kartu belum aktif*)
             *     `health-card.is-member`: Not the participant who answers (*Bukan peserta yang menanggung*)
             *     `health-card.too-many-members`: Too many members (*Anggota terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "health-card.already-registered" | "health-card.not-active" | "health-card.is-member" | "health-card.too-many-members";
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
             *     `health-card.class-not-open`: Class cannot be chosen (*Kelas tidak dapat dipilih*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "health-card.class-not-open";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    getHealthCard: {
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
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
            };
            path: {
                /**
                 * @description Id of the card: one per person
                 * @example h2w4e6r2t3y5u7i2o3p4a5s6d7
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "h2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "status": "active",
                     *       "household": "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs",
                     *       "segment": "pbpu",
                     *       "class": "3",
                     *       "ward": "3",
                     *       "members": [
                     *         {
                     *           "person": "pzyxwvutsrqponmlkjihgfedcba",
                     *           "relation": "spouse"
                     *         }
                     *       ],
                     *       "arrears": [],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z",
                     *       "number": "0001234567890",
                     *       "activatedAt": "2026-03-02T03:04:06.500Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthCard"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `health-card.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `health-card.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "health-card.not-competent" | "health-card.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `health-card.not-found`: Card not found (*Kartu tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "health-card.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `health-card.already-registered`: Already registered (*Sudah terdaftar*)
             *     `health-card.not-active`: Card not valid yet (*Kartu belum aktif*)
             *     `health-card.is-member`: Not the participant who answers (*Bukan peserta yang menanggung*)
             *     `health-card.too-many-members`: Too many members (*Anggota terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "health-card.already-registered" | "health-card.not-active" | "health-card.is-member" | "health-card.too-many-members";
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
            /** @description `health-card.class-not-open`: Class cannot be chosen (*Kelas tidak dapat dipilih*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "health-card.class-not-open";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    registerHealthCardMember: {
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
                /**
                 * @description Id of the card: one per person
                 * @example h2w4e6r2t3y5u7i2o3p4a5s6d7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nik": "3374014708920002",
                 *       "birthDate": "1992-08-07",
                 *       "relation": "spouse"
                 *     }
                 */
                "application/json": {
                    nik: components["schemas"]["Nik"];
                    birthDate: components["schemas"]["BirthDate"];
                    relation: components["schemas"]["HealthRelation"];
                };
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
                     *       "id": "j2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "person": "pzyxwvutsrqponmlkjihgfedcba",
                     *       "status": "registered",
                     *       "household": "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs",
                     *       "segment": "pbpu",
                     *       "class": "3",
                     *       "ward": "3",
                     *       "members": [],
                     *       "arrears": [],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z",
                     *       "principal": "pabcdefghijklmnopqrstuvwxyz",
                     *       "relation": "spouse"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthCard"];
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
             *     `health-card.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `health-card.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "health-card.not-competent" | "health-card.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `health-card.not-found`: Card not found (*Kartu tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "health-card.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `health-card.already-registered`: Already registered (*Sudah terdaftar*)
             *     `health-card.not-active`: Card not valid yet (*Kartu belum aktif*)
             *     `health-card.is-member`: Not the participant who answers (*Bukan peserta yang menanggung*)
             *     `health-card.too-many-members`: Too many members (*Anggota terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "health-card.already-registered" | "health-card.not-active" | "health-card.is-member" | "health-card.too-many-members";
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
             *     `health-card.class-not-open`: Class cannot be chosen (*Kelas tidak dapat dipilih*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "health-card.class-not-open";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    changeHealthSegment: {
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
                /**
                 * @description Id of the card: one per person
                 * @example h2w4e6r2t3y5u7i2o3p4a5s6d7
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "segment": "pbi-jk",
                 *       "class": "3",
                 *       "effectiveOn": "2026-05-01"
                 *     }
                 */
                "application/json": {
                    segment: components["schemas"]["HealthSegment"];
                    class: components["schemas"]["HealthClass"];
                    effectiveOn: components["schemas"]["IsoDate"];
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
                     *       "id": "h2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "status": "active",
                     *       "household": "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrs",
                     *       "segment": "pbi-jk",
                     *       "class": "3",
                     *       "ward": "3",
                     *       "members": [
                     *         {
                     *           "person": "pzyxwvutsrqponmlkjihgfedcba",
                     *           "relation": "spouse"
                     *         }
                     *       ],
                     *       "arrears": [],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z",
                     *       "number": "0001234567890",
                     *       "activatedAt": "2026-03-02T03:04:06.500Z"
                     *     }
                     */
                    "application/json": components["schemas"]["HealthCard"];
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
             *     `health-card.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `health-card.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "health-card.not-competent" | "health-card.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `health-card.not-found`: Card not found (*Kartu tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "health-card.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `health-card.already-registered`: Already registered (*Sudah terdaftar*)
             *     `health-card.not-active`: Card not valid yet (*Kartu belum aktif*)
             *     `health-card.is-member`: Not the participant who answers (*Bukan peserta yang menanggung*)
             *     `health-card.too-many-members`: Too many members (*Anggota terlalu banyak*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "health-card.already-registered" | "health-card.not-active" | "health-card.is-member" | "health-card.too-many-members";
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
             *     `health-card.class-not-open`: Class cannot be chosen (*Kelas tidak dapat dipilih*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "health-card.class-not-open";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    listMyNotifications: {
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
                     *           "id": "n2b4d6f3h5j7m2p4r6t3v5x7z2",
                     *           "template": "tax-bill.paid",
                     *           "subject": "Pembayaran Pajak Bumi dan Bangunan Perdesaan dan Perkotaan 2026 diterima",
                     *           "text": "Pembayaran Pajak Bumi dan Bangunan Perdesaan dan Perkotaan 2026 sebesar Rp 350.000 telah diterima pada 31 Maret 2026, 09.15 WIB. Terima kasih.",
                     *           "about": {
                     *             "type": "tax-bill",
                     *             "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3"
                     *           },
                     *           "status": "delivered",
                     *           "channel": "email",
                     *           "requestedAt": "2026-03-31T02:15:31.000Z",
                     *           "settledAt": "2026-03-31T02:15:32.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MyNotification"][];
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    listServicePartners: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example accredited */
                status?: components["schemas"]["PartnerStatus"];
                /** @description Only those that are accredited for this service */
                service?: components["schemas"]["ConsentService"];
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
                     *           "id": "mitra-layanan",
                     *           "status": "accredited",
                     *           "name": "PT Mitra Layanan Peraga",
                     *           "legalBasis": "Inpres 3/2003 strategi 4; PP 71/2019",
                     *           "services": [
                     *             "health-card-registration",
                     *             "tax-bill-reading"
                     *           ],
                     *           "agency": "komdigi",
                     *           "accreditedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["ServicePartner"][];
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
             * @description `service-partner.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `service-partner.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.not-competent" | "service-partner.agency-unknown";
                    };
                };
            };
            /** @description `service-partner.not-found`: Partner not found (*Mitra tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.not-found";
                    };
                };
            };
            /**
             * @description `service-partner.is-suspended`: Partner suspended (*Mitra sedang ditangguhkan*)
             *     `service-partner.is-revoked`: Accreditation revoked (*Akreditasi sudah dicabut*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.is-suspended" | "service-partner.is-revoked";
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
    accreditServicePartner: {
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
                 *       "partner": "mitra-layanan",
                 *       "name": "PT Mitra Layanan Peraga",
                 *       "services": [
                 *         "health-card-registration",
                 *         "tax-bill-reading"
                 *       ],
                 *       "legalBasis": "Inpres 3/2003 strategi 4; PP 71/2019"
                 *     }
                 */
                "application/json": components["schemas"]["NewServicePartner"];
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
                     *       "id": "mitra-layanan",
                     *       "status": "accredited",
                     *       "name": "PT Mitra Layanan Peraga",
                     *       "legalBasis": "Inpres 3/2003 strategi 4; PP 71/2019",
                     *       "services": [
                     *         "health-card-registration",
                     *         "tax-bill-reading"
                     *       ],
                     *       "agency": "komdigi",
                     *       "accreditedAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ServicePartner"];
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
             *     `service-partner.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `service-partner.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "service-partner.not-competent" | "service-partner.agency-unknown";
                    };
                };
            };
            /** @description `service-partner.not-found`: Partner not found (*Mitra tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.not-found";
                    };
                };
            };
            /**
             * @description `service-partner.is-suspended`: Partner suspended (*Mitra sedang ditangguhkan*)
             *     `service-partner.is-revoked`: Accreditation revoked (*Akreditasi sudah dicabut*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.is-suspended" | "service-partner.is-revoked";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    getServicePartner: {
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
                /** @example mitra-layanan */
                id: components["schemas"]["PartnerId"];
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
                     *       "id": "mitra-layanan",
                     *       "status": "accredited",
                     *       "name": "PT Mitra Layanan Peraga",
                     *       "legalBasis": "Inpres 3/2003 strategi 4; PP 71/2019",
                     *       "services": [
                     *         "health-card-registration",
                     *         "tax-bill-reading"
                     *       ],
                     *       "agency": "komdigi",
                     *       "accreditedAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ServicePartner"];
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
             * @description `service-partner.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `service-partner.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.not-competent" | "service-partner.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `service-partner.not-found`: Partner not found (*Mitra tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "service-partner.not-found";
                    };
                };
            };
            /**
             * @description `service-partner.is-suspended`: Partner suspended (*Mitra sedang ditangguhkan*)
             *     `service-partner.is-revoked`: Accreditation revoked (*Akreditasi sudah dicabut*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.is-suspended" | "service-partner.is-revoked";
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
    suspendServicePartner: {
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
                /** @example mitra-layanan */
                id: components["schemas"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "security-incident"
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["PartnerReason"];
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
                     *       "id": "mitra-layanan",
                     *       "status": "suspended",
                     *       "name": "PT Mitra Layanan Peraga",
                     *       "legalBasis": "Inpres 3/2003 strategi 4; PP 71/2019",
                     *       "services": [
                     *         "health-card-registration",
                     *         "tax-bill-reading"
                     *       ],
                     *       "agency": "komdigi",
                     *       "accreditedAt": "2026-03-02T03:04:05.678Z",
                     *       "suspendedAt": "2026-05-04T01:00:00.000Z",
                     *       "reason": "security-incident"
                     *     }
                     */
                    "application/json": components["schemas"]["ServicePartner"];
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
             *     `service-partner.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `service-partner.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "service-partner.not-competent" | "service-partner.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `service-partner.not-found`: Partner not found (*Mitra tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "service-partner.not-found";
                    };
                };
            };
            /**
             * @description `service-partner.is-suspended`: Partner suspended (*Mitra sedang ditangguhkan*)
             *     `service-partner.is-revoked`: Accreditation revoked (*Akreditasi sudah dicabut*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.is-suspended" | "service-partner.is-revoked";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    reinstateServicePartner: {
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
                /** @example mitra-layanan */
                id: components["schemas"]["PartnerId"];
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
                     *       "id": "mitra-layanan",
                     *       "status": "accredited",
                     *       "name": "PT Mitra Layanan Peraga",
                     *       "legalBasis": "Inpres 3/2003 strategi 4; PP 71/2019",
                     *       "services": [
                     *         "health-card-registration",
                     *         "tax-bill-reading"
                     *       ],
                     *       "agency": "komdigi",
                     *       "accreditedAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["ServicePartner"];
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
             *     `service-partner.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `service-partner.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "service-partner.not-competent" | "service-partner.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `service-partner.not-found`: Partner not found (*Mitra tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "service-partner.not-found";
                    };
                };
            };
            /**
             * @description `service-partner.is-suspended`: Partner suspended (*Mitra sedang ditangguhkan*)
             *     `service-partner.is-revoked`: Accreditation revoked (*Akreditasi sudah dicabut*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.is-suspended" | "service-partner.is-revoked";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    revokeServicePartner: {
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
                /** @example mitra-layanan */
                id: components["schemas"]["PartnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "terms-broken"
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["PartnerReason"];
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
                     *       "id": "mitra-layanan",
                     *       "status": "revoked",
                     *       "name": "PT Mitra Layanan Peraga",
                     *       "legalBasis": "Inpres 3/2003 strategi 4; PP 71/2019",
                     *       "services": [
                     *         "health-card-registration",
                     *         "tax-bill-reading"
                     *       ],
                     *       "agency": "komdigi",
                     *       "accreditedAt": "2026-03-02T03:04:05.678Z",
                     *       "revokedAt": "2026-06-01T01:00:00.000Z",
                     *       "reason": "terms-broken"
                     *     }
                     */
                    "application/json": components["schemas"]["ServicePartner"];
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
             *     `service-partner.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `service-partner.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "service-partner.not-competent" | "service-partner.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `service-partner.not-found`: Partner not found (*Mitra tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "service-partner.not-found";
                    };
                };
            };
            /**
             * @description `service-partner.is-suspended`: Partner suspended (*Mitra sedang ditangguhkan*)
             *     `service-partner.is-revoked`: Accreditation revoked (*Akreditasi sudah dicabut*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "service-partner.is-suspended" | "service-partner.is-revoked";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    listTaxBills: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example issued */
                status?: components["schemas"]["TaxBillStatus"];
                /** @example regional */
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
                /**
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
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
                     *           "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *           "status": "issued",
                     *           "kind": "regional",
                     *           "taxType": "pbb-p2",
                     *           "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *           "region": "33.74.01.1001",
                     *           "agency": "bapenda-33.74",
                     *           "subject": {
                     *             "nop": "337401000100200030"
                     *           },
                     *           "period": "2026",
                     *           "amount": 1250000,
                     *           "dueDate": "2026-09-30",
                     *           "code": "337401123456789012",
                     *           "codeExpiresAt": "2026-04-01T03:04:05.678Z",
                     *           "codeIssue": 1,
                     *           "issuedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TaxBill"][];
                        next?: string;
                    };
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `request.bad-cursor`: Invalid page cursor (*Penanda halaman tidak berlaku*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "request.bad-cursor" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "tax-bill.not-competent" | "tax-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             *     `tax-bill.code-unknown`: Code unknown (*Kode tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-bill.not-found" | "tax-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-bill.already-issued`: Already issued (*Tagihan sudah terbit*)
             *     `tax-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `tax-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `tax-bill.code-expired`: Code expired (*Kode kedaluwarsa*)
             *     `tax-bill.code-still-valid`: Code still valid (*Kode masih berlaku*)
             *     `tax-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-bill.already-issued" | "tax-bill.already-paid" | "tax-bill.cancelled" | "tax-bill.code-expired" | "tax-bill.code-still-valid" | "tax-bill.reference-used";
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
            /**
             * @description `tax-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `tax-bill.wrong-reference`: Wrong kind of receipt (*Bukti penerimaan tidak sesuai*)
             *     `tax-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             *     `tax-bill.wrong-expiry`: Wrong expiry of the code (*Masa berlaku kode tidak sesuai*)
             *     `tax-bill.unknown-tax-type`: Unknown tax type (*Jenis pajak tidak dikenal*)
             *     `tax-bill.unknown-region`: Unknown region (*Wilayah tidak dikenal*)
             *     `tax-bill.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-bill.wrong-subject`: Wrong tax object (*Objek pajak tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-bill.wrong-amount" | "tax-bill.wrong-reference" | "tax-bill.wrong-payment-time" | "tax-bill.wrong-expiry" | "tax-bill.unknown-tax-type" | "tax-bill.unknown-region" | "tax-bill.wrong-period" | "tax-bill.wrong-subject";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    issueTaxBill: {
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
                 *       "payer": {
                 *         "nik": "3374014107900001"
                 *       },
                 *       "taxType": "pbb-p2",
                 *       "region": "33.74.01.1001",
                 *       "subject": {
                 *         "nop": "337401000100200030"
                 *       },
                 *       "period": "2026",
                 *       "amount": 1250000,
                 *       "dueDate": "2026-09-30"
                 *     }
                 */
                "application/json": {
                    payer: {
                        nik: components["schemas"]["Nik"];
                    };
                    taxType: components["schemas"]["TaxTypeId"];
                    /** @description The region the tax belongs to, usually the village */
                    region: components["schemas"]["RegionCode"];
                    subject?: {
                        nop?: components["schemas"]["Nop"];
                        plate?: components["schemas"]["VehiclePlate"];
                    };
                    period: components["schemas"]["TaxPeriod"];
                    amount: components["schemas"]["BillAmount"];
                    /** @description Last day to pay without penalty, Asia/Jakarta */
                    dueDate: components["schemas"]["IsoDate"];
                    /**
                     * Format: date-time
                     * @description When the code shall expire, if earlier than the rules have it
                     */
                    codeExpiresAt?: string;
                };
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
                     *       "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "issued",
                     *       "kind": "regional",
                     *       "taxType": "pbb-p2",
                     *       "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *       "region": "33.74.01.1001",
                     *       "agency": "bapenda-33.74",
                     *       "subject": {
                     *         "nop": "337401000100200030"
                     *       },
                     *       "period": "2026",
                     *       "amount": 1250000,
                     *       "dueDate": "2026-09-30",
                     *       "code": "337401123456789012",
                     *       "codeExpiresAt": "2026-04-01T03:04:05.678Z",
                     *       "codeIssue": 1,
                     *       "issuedAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxBill"];
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
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             *     `tax-bill.code-unknown`: Code unknown (*Kode tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-bill.not-found" | "tax-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-bill.already-issued`: Already issued (*Tagihan sudah terbit*)
             *     `tax-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `tax-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `tax-bill.code-expired`: Code expired (*Kode kedaluwarsa*)
             *     `tax-bill.code-still-valid`: Code still valid (*Kode masih berlaku*)
             *     `tax-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-bill.already-issued" | "tax-bill.already-paid" | "tax-bill.cancelled" | "tax-bill.code-expired" | "tax-bill.code-still-valid" | "tax-bill.reference-used";
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
             *     `tax-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `tax-bill.wrong-reference`: Wrong kind of receipt (*Bukti penerimaan tidak sesuai*)
             *     `tax-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             *     `tax-bill.wrong-expiry`: Wrong expiry of the code (*Masa berlaku kode tidak sesuai*)
             *     `tax-bill.unknown-tax-type`: Unknown tax type (*Jenis pajak tidak dikenal*)
             *     `tax-bill.unknown-region`: Unknown region (*Wilayah tidak dikenal*)
             *     `tax-bill.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-bill.wrong-subject`: Wrong tax object (*Objek pajak tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "tax-bill.wrong-amount" | "tax-bill.wrong-reference" | "tax-bill.wrong-payment-time" | "tax-bill.wrong-expiry" | "tax-bill.unknown-tax-type" | "tax-bill.unknown-region" | "tax-bill.wrong-period" | "tax-bill.wrong-subject";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    getTaxBill: {
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
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
            };
            path: {
                /**
                 * @description Id of the tax bill
                 * @example k3v5x7z2b4d6f3h3j2m4p6r3t3
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
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "issued",
                     *       "kind": "regional",
                     *       "taxType": "pbb-p2",
                     *       "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *       "region": "33.74.01.1001",
                     *       "agency": "bapenda-33.74",
                     *       "subject": {
                     *         "nop": "337401000100200030"
                     *       },
                     *       "period": "2026",
                     *       "amount": 1250000,
                     *       "dueDate": "2026-09-30",
                     *       "code": "337401123456789012",
                     *       "codeExpiresAt": "2026-04-01T03:04:05.678Z",
                     *       "codeIssue": 1,
                     *       "issuedAt": "2026-03-02T03:04:05.678Z",
                     *       "billingAddress": {
                     *         "region": "33.74.01.1001",
                     *         "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["TaxBill"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "tax-bill.not-competent" | "tax-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             *     `tax-bill.code-unknown`: Code unknown (*Kode tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "tax-bill.not-found" | "tax-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-bill.already-issued`: Already issued (*Tagihan sudah terbit*)
             *     `tax-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `tax-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `tax-bill.code-expired`: Code expired (*Kode kedaluwarsa*)
             *     `tax-bill.code-still-valid`: Code still valid (*Kode masih berlaku*)
             *     `tax-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-bill.already-issued" | "tax-bill.already-paid" | "tax-bill.cancelled" | "tax-bill.code-expired" | "tax-bill.code-still-valid" | "tax-bill.reference-used";
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
            /**
             * @description `tax-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `tax-bill.wrong-reference`: Wrong kind of receipt (*Bukti penerimaan tidak sesuai*)
             *     `tax-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             *     `tax-bill.wrong-expiry`: Wrong expiry of the code (*Masa berlaku kode tidak sesuai*)
             *     `tax-bill.unknown-tax-type`: Unknown tax type (*Jenis pajak tidak dikenal*)
             *     `tax-bill.unknown-region`: Unknown region (*Wilayah tidak dikenal*)
             *     `tax-bill.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-bill.wrong-subject`: Wrong tax object (*Objek pajak tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-bill.wrong-amount" | "tax-bill.wrong-reference" | "tax-bill.wrong-payment-time" | "tax-bill.wrong-expiry" | "tax-bill.unknown-tax-type" | "tax-bill.unknown-region" | "tax-bill.wrong-period" | "tax-bill.wrong-subject";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    cancelTaxBill: {
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
                /**
                 * @description Id of the tax bill
                 * @example k3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "duplicate"
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["CancellationReason"];
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
                     *       "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "cancelled",
                     *       "kind": "regional",
                     *       "taxType": "pbb-p2",
                     *       "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *       "region": "33.74.01.1001",
                     *       "agency": "bapenda-33.74",
                     *       "subject": {
                     *         "nop": "337401000100200030"
                     *       },
                     *       "period": "2026",
                     *       "amount": 1250000,
                     *       "dueDate": "2026-09-30",
                     *       "code": "337401123456789012",
                     *       "codeExpiresAt": "2026-04-01T03:04:05.678Z",
                     *       "codeIssue": 1,
                     *       "issuedAt": "2026-03-02T03:04:05.678Z",
                     *       "cancelledAt": "2026-03-04T07:00:00.000Z",
                     *       "reason": "duplicate"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxBill"];
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
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             *     `tax-bill.code-unknown`: Code unknown (*Kode tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "tax-bill.not-found" | "tax-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-bill.already-issued`: Already issued (*Tagihan sudah terbit*)
             *     `tax-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `tax-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `tax-bill.code-expired`: Code expired (*Kode kedaluwarsa*)
             *     `tax-bill.code-still-valid`: Code still valid (*Kode masih berlaku*)
             *     `tax-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-bill.already-issued" | "tax-bill.already-paid" | "tax-bill.cancelled" | "tax-bill.code-expired" | "tax-bill.code-still-valid" | "tax-bill.reference-used";
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
             *     `tax-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `tax-bill.wrong-reference`: Wrong kind of receipt (*Bukti penerimaan tidak sesuai*)
             *     `tax-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             *     `tax-bill.wrong-expiry`: Wrong expiry of the code (*Masa berlaku kode tidak sesuai*)
             *     `tax-bill.unknown-tax-type`: Unknown tax type (*Jenis pajak tidak dikenal*)
             *     `tax-bill.unknown-region`: Unknown region (*Wilayah tidak dikenal*)
             *     `tax-bill.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-bill.wrong-subject`: Wrong tax object (*Objek pajak tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "tax-bill.wrong-amount" | "tax-bill.wrong-reference" | "tax-bill.wrong-payment-time" | "tax-bill.wrong-expiry" | "tax-bill.unknown-tax-type" | "tax-bill.unknown-region" | "tax-bill.wrong-period" | "tax-bill.wrong-subject";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    reissueBillingCode: {
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
                /**
                 * @description Of partners alone, and required of them: the consent by which they act for a citizen, to the service in x-simpul-consent
                 * @example cbcdefghijklmnopqrstuvwxyz
                 */
                "Consent-Id"?: components["parameters"]["Consent-Id"];
            };
            path: {
                /**
                 * @description Id of the tax bill
                 * @example k3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
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
                     *       "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "issued",
                     *       "kind": "regional",
                     *       "taxType": "pbb-p2",
                     *       "payer": "pabcdefghijklmnopqrstuvwxyz",
                     *       "region": "33.74.01.1001",
                     *       "agency": "bapenda-33.74",
                     *       "subject": {
                     *         "nop": "337401000100200030"
                     *       },
                     *       "period": "2026",
                     *       "amount": 1250000,
                     *       "dueDate": "2026-09-30",
                     *       "code": "337401210987654321",
                     *       "codeExpiresAt": "2026-05-10T01:00:00.000Z",
                     *       "codeIssue": 2,
                     *       "issuedAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxBill"];
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `acting.consent-missing`: Consent-Id required (*Consent-Id wajib ada*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "acting.consent-missing";
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
             *     `acting.consent-unknown`: Consent unknown (*Persetujuan tidak dikenal*)
             *     `acting.consent-revoked`: Consent revoked (*Persetujuan sudah dicabut*)
             *     `acting.consent-expired`: Consent expired (*Persetujuan sudah berakhir*)
             *     `acting.other-service`: Not what was consented to (*Di luar persetujuan*)
             *     `acting.partner-not-accredited`: Not an accredited partner (*Bukan mitra terakreditasi*)
             *     `acting.partner-suspended`: Accreditation suspended (*Akreditasi ditangguhkan*)
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "acting.consent-unknown" | "acting.consent-revoked" | "acting.consent-expired" | "acting.other-service" | "acting.partner-not-accredited" | "acting.partner-suspended" | "tax-bill.not-competent" | "tax-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             *     `tax-bill.code-unknown`: Code unknown (*Kode tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "tax-bill.not-found" | "tax-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-bill.already-issued`: Already issued (*Tagihan sudah terbit*)
             *     `tax-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `tax-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `tax-bill.code-expired`: Code expired (*Kode kedaluwarsa*)
             *     `tax-bill.code-still-valid`: Code still valid (*Kode masih berlaku*)
             *     `tax-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-bill.already-issued" | "tax-bill.already-paid" | "tax-bill.cancelled" | "tax-bill.code-expired" | "tax-bill.code-still-valid" | "tax-bill.reference-used";
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
             *     `tax-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `tax-bill.wrong-reference`: Wrong kind of receipt (*Bukti penerimaan tidak sesuai*)
             *     `tax-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             *     `tax-bill.wrong-expiry`: Wrong expiry of the code (*Masa berlaku kode tidak sesuai*)
             *     `tax-bill.unknown-tax-type`: Unknown tax type (*Jenis pajak tidak dikenal*)
             *     `tax-bill.unknown-region`: Unknown region (*Wilayah tidak dikenal*)
             *     `tax-bill.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-bill.wrong-subject`: Wrong tax object (*Objek pajak tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "tax-bill.wrong-amount" | "tax-bill.wrong-reference" | "tax-bill.wrong-payment-time" | "tax-bill.wrong-expiry" | "tax-bill.unknown-tax-type" | "tax-bill.unknown-region" | "tax-bill.wrong-period" | "tax-bill.wrong-subject";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    inquireBillingCode: {
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
                /** @example 337401123456789012 */
                code: components["schemas"]["PaymentCode"];
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
                     *       "code": "337401123456789012",
                     *       "kind": "regional",
                     *       "taxType": "pbb-p2",
                     *       "taxName": {
                     *         "id": "Pajak Bumi dan Bangunan Perdesaan dan Perkotaan",
                     *         "en": "Rural and urban land and building tax"
                     *       },
                     *       "period": "2026",
                     *       "amount": 1250000,
                     *       "dueDate": "2026-09-30",
                     *       "status": "issued",
                     *       "codeExpiresAt": "2026-04-01T03:04:05.678Z",
                     *       "payable": true
                     *     }
                     */
                    "application/json": components["schemas"]["BillInquiry"];
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
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             *     `tax-bill.code-unknown`: Code unknown (*Kode tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "tax-bill.not-found" | "tax-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `tax-bill.already-issued`: Already issued (*Tagihan sudah terbit*)
             *     `tax-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `tax-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `tax-bill.code-expired`: Code expired (*Kode kedaluwarsa*)
             *     `tax-bill.code-still-valid`: Code still valid (*Kode masih berlaku*)
             *     `tax-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-bill.already-issued" | "tax-bill.already-paid" | "tax-bill.cancelled" | "tax-bill.code-expired" | "tax-bill.code-still-valid" | "tax-bill.reference-used";
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
             * @description `tax-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `tax-bill.wrong-reference`: Wrong kind of receipt (*Bukti penerimaan tidak sesuai*)
             *     `tax-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             *     `tax-bill.wrong-expiry`: Wrong expiry of the code (*Masa berlaku kode tidak sesuai*)
             *     `tax-bill.unknown-tax-type`: Unknown tax type (*Jenis pajak tidak dikenal*)
             *     `tax-bill.unknown-region`: Unknown region (*Wilayah tidak dikenal*)
             *     `tax-bill.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-bill.wrong-subject`: Wrong tax object (*Objek pajak tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-bill.wrong-amount" | "tax-bill.wrong-reference" | "tax-bill.wrong-payment-time" | "tax-bill.wrong-expiry" | "tax-bill.unknown-tax-type" | "tax-bill.unknown-region" | "tax-bill.wrong-period" | "tax-bill.wrong-subject";
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
    payBillingCode: {
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
                /** @example 337401123456789012 */
                code: components["schemas"]["PaymentCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 1250000,
                 *       "ntb": "210000123456",
                 *       "receipt": "NTPD337426000001",
                 *       "paidAt": "2026-03-05T09:30:00+07:00"
                 *     }
                 */
                "application/json": {
                    amount: components["schemas"]["Rupiah"];
                    ntb: components["schemas"]["Ntb"];
                    /** @description Treasury receipt: state taxes only */
                    ntpn?: components["schemas"]["Ntpn"];
                    /** @description Regional receipt (NTPD): regional taxes only */
                    receipt?: components["schemas"]["RegionalReceipt"];
                    /**
                     * Format: date-time
                     * @description RFC 3339 with Z or an offset such as +07:00
                     */
                    paidAt: string;
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
                     *       "code": "337401123456789012",
                     *       "status": "paid",
                     *       "kind": "regional",
                     *       "taxType": "pbb-p2",
                     *       "period": "2026",
                     *       "amount": 1250000,
                     *       "paidAt": "2026-03-05T02:30:00.000Z",
                     *       "bank": "bank-jateng",
                     *       "ntb": "210000123456",
                     *       "receipt": "NTPD337426000001"
                     *     }
                     */
                    "application/json": components["schemas"]["BillPayment"];
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
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             *     `tax-bill.code-unknown`: Code unknown (*Kode tidak dikenal*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "tax-bill.not-found" | "tax-bill.code-unknown";
                    };
                };
            };
            /**
             * @description `tax-bill.already-issued`: Already issued (*Tagihan sudah terbit*)
             *     `tax-bill.already-paid`: Already paid (*Sudah dibayar*)
             *     `tax-bill.cancelled`: Bill cancelled (*Tagihan dibatalkan*)
             *     `tax-bill.code-expired`: Code expired (*Kode kedaluwarsa*)
             *     `tax-bill.code-still-valid`: Code still valid (*Kode masih berlaku*)
             *     `tax-bill.reference-used`: Reference already used (*Nomor transaksi sudah dipakai*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-bill.already-issued" | "tax-bill.already-paid" | "tax-bill.cancelled" | "tax-bill.code-expired" | "tax-bill.code-still-valid" | "tax-bill.reference-used";
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
             *     `tax-bill.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             *     `tax-bill.wrong-reference`: Wrong kind of receipt (*Bukti penerimaan tidak sesuai*)
             *     `tax-bill.wrong-payment-time`: Impossible time of payment (*Waktu bayar tidak masuk akal*)
             *     `tax-bill.wrong-expiry`: Wrong expiry of the code (*Masa berlaku kode tidak sesuai*)
             *     `tax-bill.unknown-tax-type`: Unknown tax type (*Jenis pajak tidak dikenal*)
             *     `tax-bill.unknown-region`: Unknown region (*Wilayah tidak dikenal*)
             *     `tax-bill.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-bill.wrong-subject`: Wrong tax object (*Objek pajak tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "tax-bill.wrong-amount" | "tax-bill.wrong-reference" | "tax-bill.wrong-payment-time" | "tax-bill.wrong-expiry" | "tax-bill.unknown-tax-type" | "tax-bill.unknown-region" | "tax-bill.wrong-period" | "tax-bill.wrong-subject";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    listMyServices: {
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
                     *           "number": 2,
                     *           "id": "d2f4h6j3l5n7p2r4t6v3x5z7b2",
                     *           "kind": "tax-bill.paid",
                     *           "title": "Pajak dibayar",
                     *           "text": "Pajak Bumi dan Bangunan Perdesaan dan Perkotaan 2026 sebesar Rp 350.000 diterima pada 31 Maret 2026, 09.15 WIB. NTPD NTPD337426000001.",
                     *           "params": {
                     *             "taxType": "pbb-p2",
                     *             "period": "2026",
                     *             "amount": 350000
                     *           },
                     *           "about": {
                     *             "type": "tax-bill",
                     *             "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3"
                     *           },
                     *           "at": "2026-03-31T02:15:30.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    streamMyServices: {
        parameters: {
            query?: {
                /**
                 * @description For clients that cannot send the header Last-Event-ID; the header wins
                 * @example 2
                 */
                lastEventId?: string;
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
                /**
                 * @description The `id` of the last event seen: the stream goes on after it
                 * @example 41
                 */
                "Last-Event-ID"?: components["parameters"]["Last-Event-ID"];
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
                     * @example id: 1
                     *     data: {"number":2,"id":"d2f4h6j3l5n7p2r4t6v3x5z7b2","kind":"tax-bill.paid","title":"Pajak dibayar","text":"Pajak Bumi dan Bangunan Perdesaan dan Perkotaan 2026 sebesar Rp 350.000 diterima pada 31 Maret 2026, 09.15 WIB. NTPD NTPD337426000001.","params":{"taxType":"pbb-p2","period":"2026","amount":350000},"about":{"type":"tax-bill","id":"k3v5x7z2b4d6f3h3j2m4p6r3t3"},"at":"2026-03-31T02:15:30.000Z"}
                     */
                    "text/event-stream": string;
                };
            };
            /**
             * @description `request.invalid`: Invalid request (*Permintaan tidak sesuai*)
             *     `request.malformed`: Unreadable request (*Permintaan tidak terbaca*)
             *     `request.too-complex`: Request too complex (*Permintaan terlalu rumit*)
             *     `timeline.bad-last-event-id`: Unknown Last-Event-ID (*Last-Event-ID tidak dikenal*)
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.invalid" | "request.malformed" | "request.too-complex" | "timeline.bad-last-event-id";
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
            /**
             * @description `rate.limited`: Too many requests (*Terlalu banyak permintaan*)
             *     `timeline.too-many-streams`: Too many open streams (*Terlalu banyak aliran terbuka*)
             */
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
                        code: "rate.limited" | "timeline.too-many-streams";
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    g2cPersonalData: {
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
                     *       "service": "g2c",
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    g2cListMyDataAccess: {
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
                     *           "service": "g2c",
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
                     *           "service": "g2c",
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    g2cOpsExportEvidence: {
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
                     *       "open": 0,
                     *       "stray": 0
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
    g2cOpsKeptCheckpoints: {
        parameters: {
            query: {
                /**
                 * @description The service whose checkpoints they are
                 * @example g2g
                 */
                of: string;
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
                     *       "type": "end",
                     *       "checkpoints": 12
                     *     }
                     */
                    "application/x-ndjson": components["schemas"]["KeptCheckpointLine"];
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
    g2cOpsStatus: {
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
                     *       "service": "g2c",
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
    g2cOpsListParked: {
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
                     *           "id": "g2c.notify|g2c.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                     *           "reaction": "notify",
                     *           "group": "g2c.notify",
                     *           "topic": "g2c.tax-bill",
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
    g2cOpsShowParked: {
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
                /** @example g2c.notify|g2c.tax-bill|q2vcmkrmoucypmscecnmu2emcu */
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
    g2cOpsRedriveParked: {
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
    g2cOpsDiscardParked: {
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
                 *       "id": "g2c.notify|g2c.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
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
            /**
             * @description `person.key-lost`: Personal data cannot be opened (*Data pribadi tidak dapat dibuka*)
             *     `server.internal`: Internal error (*Kesalahan pada layanan*)
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.key-lost" | "server.internal";
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
    g2cOpsListViews: {
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
    g2cOpsRebuildView: {
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
    g2cOpsKeys: {
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
    g2cOpsRotateKeys: {
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
    g2cOpsSealStored: {
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
    g2cOpsReconcileKeys: {
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
                    /**
                     * @description What is brought to agree with the other
                     * @enum {string}
                     */
                    step?: "keys" | "records";
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
                     *       "seen": 40,
                     *       "erased": 2,
                     *       "next": {
                     *         "step": "records"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["KeysReconciled"];
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
    g2cOpsVerify: {
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
