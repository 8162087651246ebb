// Generated from docs/contracts/openapi/g2b.json by `npm run contracts`; do not edit.
export interface paths {
    "/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search companies
         * @description *Mencari perusahaan*
         *
         *     Open to the public and without personal data; by name. What changes shows a moment later.
         *
         *     *Terbuka untuk umum dan tanpa data pribadi; menurut nama. Perubahan tampak beberapa saat setelah terjadi.*
         */
        get: operations["searchCompanies"];
        put?: never;
        /**
         * Register a company
         * @description *Mendaftarkan perusahaan*
         *
         *     The NIB is given at once. The capital decides the scale, KBLI and scale the risk of each activity: low risk needs the NIB alone, medium-low a standard certificate on the company’s own word, medium-high one that is verified, high risk a licence. One deed, or one owner of a micro or small business, is one company.
         *
         *     *NIB terbit seketika. Skala usaha ditentukan modal, risiko tiap kegiatan oleh KBLI dan skala: risiko rendah cukup NIB, menengah rendah sertifikat standar atas pernyataan sendiri, menengah tinggi sertifikat standar yang diverifikasi, tinggi izin. Satu akta atau satu pemilik UMK adalah satu perusahaan.*
         */
        post: operations["registerCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Companies I may act for
         * @description *Perusahaan yang saya wakili*
         */
        get: operations["listMyCompanies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One company
         * @description *Satu perusahaan*
         *
         *     A representative sees the companies that gave them a mandate, an officer of a government agency those of the agency’s region.
         *
         *     *Wakil melihat perusahaan yang memberinya kuasa, petugas instansi pemerintah melihat perusahaan di wilayah instansinya.*
         */
        get: operations["getCompany"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Amend a company
         * @description *Mengubah data perusahaan*
         *
         *     Needs the power `company`. Where a risk rises its permit is asked for again; the former one holds until the answer.
         *
         *     *Memerlukan kuasa `company`. Bila risikonya naik, izin dimintakan lagi; izin yang lama berlaku sampai ada jawaban.*
         */
        patch: operations["amendCompany"];
        trace?: never;
    };
    "/v1/companies/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask again for a refused permit
         * @description *Memohon lagi izin yang ditolak*
         *
         *     Needs the power `licence`.
         *
         *     *Memerlukan kuasa `licence`.*
         */
        post: operations["requestCompanyReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a company
         * @description *Menutup perusahaan*
         *
         *     Needs the power `company`. Its mandates and permits end, requests not answered yet are withdrawn.
         *
         *     *Memerlukan kuasa `company`. Kuasa dan izinnya berakhir, permohonan yang belum dijawab ditarik.*
         */
        post: operations["closeCompany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{id}/mandates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a mandate
         * @description *Memberi kuasa*
         *
         *     Needs the power `company`. The NIK serves only to derive the reference of the person and is not kept.
         *
         *     *Memerlukan kuasa `company`. NIK hanya dipakai untuk menentukan rujukan penerima dan tidak disimpan.*
         */
        post: operations["giveCompanyMandate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{id}/mandates/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change a mandate
         * @description *Mengubah kuasa*
         *
         *     Needs the power `company`. Takes the place of all the mandate said.
         *
         *     *Memerlukan kuasa `company`. Menggantikan seluruh isi kuasa.*
         */
        put: operations["limitCompanyMandate"];
        post?: never;
        /**
         * Revoke a mandate
         * @description *Mencabut kuasa*
         *
         *     Needs the power `company`; one’s own mandate can always be given up. The last power `company` without an end cannot be revoked.
         *
         *     *Memerlukan kuasa `company`; kuasa sendiri dapat selalu dilepaskan. Kuasa `company` tanpa batas waktu yang terakhir tidak dapat dicabut.*
         */
        delete: operations["revokeCompanyMandate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{id}/certificate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Certificate of a company (PDF)
         * @description *Sertifikat NIB perusahaan (PDF)*
         *
         *     Signed electronically (PAdES), with a QR to the public verification page. As long as nothing about the company changes the same file is given again.
         *
         *     *Ditandatangani secara elektronik (PAdES) dan memuat QR ke halaman verifikasi publik. Selama data perusahaan tidak berubah, berkas yang sama diberikan lagi.*
         */
        get: operations["getCompanyCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verifications/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify a certificate
         * @description *Memverifikasi sertifikat*
         *
         *     The address in the QR. A browser gets a page, a program JSON; neither holds personal data.
         *
         *     *Alamat yang dimuat QR. Peramban mendapat halaman, program mendapat JSON; keduanya tanpa data pribadi.*
         */
        get: operations["verifyCertificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instalments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instalments
         * @description *Daftar angsuran*
         */
        get: operations["listInstalments"];
        put?: never;
        /**
         * Ask to pay a tax bill in instalments
         * @description *Memohon angsuran tagihan pajak*
         */
        post: operations["requestInstalments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instalments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show instalments
         * @description *Melihat angsuran*
         */
        get: operations["getInstalment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instalments/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve instalments
         * @description *Menyetujui angsuran*
         *
         *     The bill is cancelled, and one for each part takes its place.
         *
         *     *Tagihan semula dibatalkan dan diganti satu tagihan untuk tiap angsuran.*
         */
        post: operations["approveInstalments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instalments/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse instalments
         * @description *Menolak angsuran*
         */
        post: operations["refuseInstalments"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List objections
         * @description *Daftar keberatan*
         */
        get: operations["listObjections"];
        put?: never;
        /**
         * Object to a tax bill
         * @description *Mengajukan keberatan*
         */
        post: operations["lodgeObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show an objection
         * @description *Melihat satu keberatan*
         */
        get: operations["getObjection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide on an objection
         * @description *Memutus keberatan*
         *
         *     An amount (owed) is named only where it is granted in part. Undecided for twelve months means granted; after that nobody decides.
         *
         *     *Jumlah (owed) disebut hanya bila dikabulkan sebagian. Tidak diputus dalam dua belas bulan berarti dikabulkan; sesudah itu tidak dapat diputus lagi.*
         */
        post: operations["decideObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a document to an objection
         * @description *Melampirkan dokumen pada keberatan*
         *
         *     The body is the file itself: PDF, PNG or JPEG of at most 5 MiB, at most ten files, as long as the objection is not decided.
         *
         *     *Isi permintaan adalah berkasnya sendiri: PDF, PNG, atau JPEG, paling besar 5 MiB, paling banyak sepuluh berkas, selama keberatan belum diputus.*
         */
        post: operations["attachToObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/objections/{id}/attachments/{attachment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download an attachment of an objection
         * @description *Mengunduh lampiran keberatan*
         *
         *     Each download by an officer is on record.
         *
         *     *Setiap unduhan oleh petugas dicatat.*
         */
        get: operations["getObjectionAttachment"];
        put?: never;
        post?: never;
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
         * List tax bills of companies
         * @description *Daftar tagihan pajak badan usaha*
         *
         *     A company sees its own bills, through a mandate for its taxes. Officers of a regional tax agency see the regional bills of their agency's region and below; officers of a state tax agency those their agency issued. Newest first.
         *
         *     *Perusahaan melihat tagihannya sendiri, melalui kuasa pajak. Petugas pajak daerah melihat tagihan daerah di wilayah instansinya ke bawah; petugas pajak pusat tagihan terbitan instansinya. Terbaru lebih dulu.*
         */
        get: operations["listBusinessTaxBills"];
        put?: never;
        /**
         * Issue a tax bill to a company
         * @description *Menerbitkan tagihan pajak badan usaha*
         *
         *     An assessment by an officer of the competent tax agency. What a company declares in a return is billed without this call.
         *
         *     *Ketetapan oleh petugas instansi pajak yang berwenang. Pajak yang dilaporkan sendiri dalam SPT ditagih tanpa panggilan ini.*
         */
        post: operations["issueBusinessTaxBill"];
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
         * Show a tax bill of a company
         * @description *Melihat satu tagihan pajak badan usaha*
         */
        get: operations["getBusinessTaxBill"];
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
         * Cancel a tax bill of a company
         * @description *Membatalkan tagihan pajak badan usaha*
         */
        post: operations["cancelBusinessTaxBill"];
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
         * Ask for a new billing code for a company
         * @description *Meminta kode billing baru untuk badan usaha*
         */
        post: operations["reissueBusinessBillingCode"];
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
        get: operations["inquireBusinessBillingCode"];
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
        post: operations["payBusinessBillingCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tax returns
         * @description *Daftar SPT*
         */
        get: operations["listTaxReturns"];
        put?: never;
        /**
         * File a tax return
         * @description *Menyampaikan SPT*
         *
         *     By who holds a mandate for taxes. Where tax is due, one bill with a billing code is issued by itself.
         *
         *     *Oleh pemegang kuasa pajak. Bila ada pajak yang terutang, satu tagihan dengan kode billing terbit dengan sendirinya.*
         */
        post: operations["fileTaxReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-returns/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a tax return
         * @description *Melihat satu SPT*
         */
        get: operations["getTaxReturn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-returns/{id}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Amend a tax return
         * @description *Membetulkan SPT*
         *
         *     An unpaid bill is replaced; what was paid is counted.
         *
         *     *Tagihan yang belum dibayar diganti; yang sudah dibayar diperhitungkan.*
         */
        post: operations["amendTaxReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tax-standings/{nib}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Confirm the tax standing of a company
         * @description *Konfirmasi status wajib pajak*
         *
         *     Now, or as of `at`. Agencies of regional taxes and of permits get the answer only; the reasons are for the company itself and for officers of state tax. Other agencies are not answered.
         *
         *     *Sekarang, atau pada saat `at`. Instansi pajak daerah dan perizinan mendapat jawaban valid atau tidak; alasannya hanya untuk perusahaan sendiri dan petugas pajak pusat. Instansi lain tidak mendapat jawaban.*
         */
        get: operations["getTaxStanding"];
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
        get: operations["g2bPersonalData"];
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
        get: operations["g2bListMyDataAccess"];
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
        get: operations["g2bOpsExportEvidence"];
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
        get: operations["g2bOpsKeptCheckpoints"];
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
        get: operations["g2bOpsStatus"];
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
        get: operations["g2bOpsListParked"];
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
        get: operations["g2bOpsShowParked"];
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
        post: operations["g2bOpsRedriveParked"];
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
        post: operations["g2bOpsDiscardParked"];
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
        get: operations["g2bOpsListViews"];
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
        post: operations["g2bOpsRebuildView"];
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
        get: operations["g2bOpsKeys"];
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
        post: operations["g2bOpsRotateKeys"];
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
        post: operations["g2bOpsSealStored"];
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
        post: operations["g2bOpsReconcileKeys"];
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
        get: operations["g2bOpsVerify"];
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
        /** @description SPT belum disampaikan, tunggakan pajak, atau angsuran yang dilanggar */
        ArrearsReason: {
            /** @enum {string} */
            kind: "return-missing" | "bill-overdue" | "instalment-broken";
            taxType: components["schemas"]["TaxTypeId"];
            period: components["schemas"]["TaxPeriod"];
        };
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
        /** @description Tagihan pajak badan usaha */
        BusinessTaxBill: {
            /** @description Id of the tax bill */
            id: string;
            status: components["schemas"]["TaxBillStatus"];
            kind: components["schemas"]["BillKind"];
            taxType: components["schemas"]["TaxTypeId"];
            payer: components["schemas"]["Nib"];
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
        };
        /**
         * @description assessment-error: Salah hitung atau salah tetapan (The assessment was wrong); wrong-payer: Salah wajib pajak (It was addressed to the wrong taxpayer); duplicate: Tagihan ganda (The same was billed twice); court-decision: Putusan banding, gugatan, atau peninjauan kembali (A court decided so); waived: Pembebasan, pengurangan, atau penghapusan (It was waived or written off)
         * @enum {string}
         */
        CancellationReason: "assessment-error" | "wrong-payer" | "duplicate" | "court-decision" | "waived";
        /**
         * @description Capital of the business in whole rupiah, land and buildings not counted; the scale follows from it
         * @example 750000000
         */
        Capital: components["schemas"]["Rupiah"];
        /**
         * @description Code of a certificate, 26 characters, as in its QR
         * @example k3v5qzj2m7x4c6b2n5l7w3r4ta
         */
        CertificateCode: string;
        CertifiedCompany: {
            nib: components["schemas"]["Nib"];
            kind: components["schemas"]["CompanyKind"];
            name: components["schemas"]["CompanyName"];
            scale: components["schemas"]["BusinessScale"];
            region: components["schemas"]["RegionCode"];
            registeredAt: components["schemas"]["Instant"];
            permits: components["schemas"]["CertifiedPermit"][];
        };
        CertifiedPermit: {
            kbli: components["schemas"]["Kbli"];
            /** @description Official title of the line of business */
            title: string;
            risk: components["schemas"]["BusinessRisk"];
            /** @description What allows it; absent while nothing does yet */
            permit?: components["schemas"]["BusinessPermit"];
            number?: string;
            /** @enum {string} */
            basis?: "nib" | "self-declared" | "verified" | "deemed";
            licensedAt?: components["schemas"]["Instant"];
            /** @description What an agency has yet to decide upon */
            awaited?: components["schemas"]["ReviewedPermit"];
        };
        /** @description Perusahaan */
        Company: {
            id: components["schemas"]["CompanyId"];
            nib: components["schemas"]["Nib"];
            /** @enum {string} */
            status: "registered" | "closed";
            kind: components["schemas"]["CompanyKind"];
            name: components["schemas"]["CompanyName"];
            region: components["schemas"]["RegionCode"];
            capital: components["schemas"]["Capital"];
            scale: components["schemas"]["BusinessScale"];
            deed?: {
                number: string;
                date: components["schemas"]["IsoDate"];
            };
            activities: components["schemas"]["CompanyActivity"][];
            mandates: components["schemas"]["CompanyMandate"][];
            representative?: components["schemas"]["CompanyRepresentative"];
            registeredAt: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
            closureReason?: components["schemas"]["ReasonCode"];
        };
        /** @description Kegiatan usaha dan perizinannya */
        CompanyActivity: {
            kbli: components["schemas"]["Kbli"];
            risk: components["schemas"]["BusinessRisk"];
            /** @enum {string} */
            status: "licensed" | "in-review" | "refused";
            licence?: {
                permit: components["schemas"]["BusinessPermit"];
                number?: string;
                /** @enum {string} */
                basis: "nib" | "self-declared" | "verified" | "deemed";
                licensedAt: components["schemas"]["Instant"];
            };
            review?: {
                permit: components["schemas"]["ReviewedPermit"];
                request: number;
                requestedAt: components["schemas"]["Instant"];
            };
            refusal?: {
                permit: components["schemas"]["ReviewedPermit"];
                reason: components["schemas"]["ReasonCode"];
                refusedAt: components["schemas"]["Instant"];
            };
        };
        CompanyChanges: {
            name?: components["schemas"]["CompanyName"];
            region?: components["schemas"]["CurrentVillage"];
            capital?: components["schemas"]["Capital"];
            /** @description All activities from now on */
            activities?: components["schemas"]["Kbli"][];
            /**
             * @description The company declares that it meets the standards of its activities of medium-low risk
             * @default false
             */
            selfDeclaration: boolean;
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
        /** @description Kuasa */
        CompanyMandate: {
            person: components["schemas"]["PersonRef"];
            powers: components["schemas"]["CompanyPower"][];
            /** @description Last day on which the mandate holds, Asia/Jakarta; without it, no end */
            until?: components["schemas"]["IsoDate"];
            /** @description Who gave it */
            by: components["schemas"]["PersonRef"];
            givenAt: components["schemas"]["Instant"];
        };
        /** @example PT Segar Lereng Ungaran */
        CompanyName: string;
        /**
         * @description What a representative may do in the name of the company
         * @enum {string}
         */
        CompanyPower: "company" | "tax" | "licence" | "trade" | "procurement";
        /** @description Who has acted for the whole company the longest, and where they live by the person register */
        CompanyRepresentative: {
            person: components["schemas"]["PersonRef"];
            address: components["schemas"]["CurrentAddress"];
        };
        /** @description Alamat menurut register penduduk, as this service last heard of it */
        CurrentAddress: {
            region: components["schemas"]["RegionCode"];
            line: components["schemas"]["AddressLine"];
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
        /** @description Angsuran tagihan pajak */
        Instalment: {
            /** @description Id of the instalments */
            id: string;
            status: components["schemas"]["InstalmentStatus"];
            nib: components["schemas"]["Nib"];
            /** @description The bill whose place the instalments take */
            bill: string;
            taxType: components["schemas"]["TaxTypeId"];
            period: components["schemas"]["TaxPeriod"];
            amount: components["schemas"]["Rupiah"];
            agency: components["schemas"]["AgencyId"];
            /** @description How many parts */
            count: number;
            parts: {
                /** @description Id of the bill of this part */
                bill: string;
                amount: components["schemas"]["Rupiah"];
                /** @description Last day to pay this part, Asia/Jakarta */
                dueDate: components["schemas"]["IsoDate"];
                paidAt?: components["schemas"]["Instant"];
                /** @description The agency withdrew the bill of this part */
                remittedAt?: components["schemas"]["Instant"];
            }[];
            reason?: string;
            requestedAt: components["schemas"]["Instant"];
            decidedAt?: components["schemas"]["Instant"];
            /** @description While they are broken: when that was found */
            brokenAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        InstalmentStatus: "requested" | "approved" | "refused" | "broken" | "completed";
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
        MyCompany: {
            id: components["schemas"]["CompanyId"];
            nib: components["schemas"]["Nib"];
            /** @enum {string} */
            status: "registered" | "closed";
            kind: components["schemas"]["CompanyKind"];
            name: components["schemas"]["CompanyName"];
            registeredAt: components["schemas"]["Instant"];
            powers: components["schemas"]["CompanyPower"][];
            /** @description Last day on which the mandate holds, Asia/Jakarta; without it, no end */
            until?: components["schemas"]["IsoDate"];
        };
        NewCompany: {
            kind: components["schemas"]["CompanyKind"];
            name: components["schemas"]["CompanyName"];
            region: components["schemas"]["CurrentVillage"];
            capital: components["schemas"]["Capital"];
            activities: components["schemas"]["Kbli"][];
            /**
             * @description The company declares that it meets the standards of its activities of medium-low risk
             * @default false
             */
            selfDeclaration: boolean;
            deed?: {
                /**
                 * @description Number of the deed in the notary’s register
                 * @example 17
                 */
                number: string;
                date: components["schemas"]["IsoDate"];
                /** @description The notary, as in the deed; tells deeds apart and is not kept */
                notary: string;
            };
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
        /** @description Keberatan pajak */
        Objection: {
            /** @description Id of the objection */
            id: string;
            status: components["schemas"]["ObjectionStatus"];
            nib: components["schemas"]["Nib"];
            /** @description Id of the tax bill */
            bill: string;
            taxType: components["schemas"]["TaxTypeId"];
            period: components["schemas"]["TaxPeriod"];
            agency: components["schemas"]["AgencyId"];
            /** @description What the bill asks */
            amount: components["schemas"]["Rupiah"];
            /** @description What the company holds to be right */
            agreed: components["schemas"]["Rupiah"];
            lodgedAt: components["schemas"]["Instant"];
            /** @description Undecided by then, it is granted */
            dueAt: components["schemas"]["Instant"];
            outcome?: components["schemas"]["ObjectionOutcome"];
            /** @enum {string} */
            basis?: "decided" | "deemed";
            owed?: components["schemas"]["Rupiah"];
            payBy?: components["schemas"]["IsoDate"];
            decidedAt?: components["schemas"]["Instant"];
            /** @description In the order they were attached */
            attachments: components["schemas"]["ObjectionAttachment"][];
        };
        /** @description Lampiran keberatan */
        ObjectionAttachment: {
            /** @description Id of the attachment */
            id: string;
            document: components["schemas"]["ObjectionDocument"];
            /**
             * @description What the content was found to be
             * @enum {string}
             */
            type: "application/pdf" | "image/png" | "image/jpeg";
            /** @description Bytes */
            length: number;
            /** @description SHA-256 of the content */
            sha256: string;
        };
        /**
         * @description penghitungan, faktur, rekening koran, perjanjian, surat, lain-lain
         * @enum {string}
         */
        ObjectionDocument: "calculation" | "invoice" | "bank-statement" | "contract" | "letter" | "other";
        /**
         * @description dikabulkan seluruhnya, dikabulkan sebagian, ditolak
         * @enum {string}
         */
        ObjectionOutcome: "granted" | "partly" | "rejected";
        /** @enum {string} */
        ObjectionStatus: "lodged" | "decided";
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
        /** @description Perusahaan, tanpa data pribadi */
        PublicCompany: {
            nib: components["schemas"]["Nib"];
            /** @enum {string} */
            status: "registered" | "closed";
            kind: components["schemas"]["CompanyKind"];
            name: components["schemas"]["CompanyName"];
            scale: components["schemas"]["BusinessScale"];
            region: components["schemas"]["RegionCode"];
            activities: {
                kbli: components["schemas"]["Kbli"];
                title?: string;
                risk: components["schemas"]["BusinessRisk"];
                /** @description Whether the company may work in it */
                licensed: boolean;
            }[];
            registeredAt: components["schemas"]["Instant"];
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
        /**
         * @description NTPD (Nomor Transaksi Penerimaan Daerah), the regional treasury's receipt number
         * @example NTPD337426000001
         */
        RegionalReceipt: string;
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
        SealedSome: {
            seen: number;
            sealed: number;
            next?: {
                collection: string;
                after?: string;
            };
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
        /** @description Surat Pemberitahuan (SPT) */
        TaxReturn: {
            /** @description Id of the tax return */
            id: string;
            nib: components["schemas"]["Nib"];
            taxType: components["schemas"]["TaxTypeId"];
            period: components["schemas"]["TaxPeriod"];
            region: components["schemas"]["RegionCode"];
            /** @description The tax that is due for the period */
            due: components["schemas"]["Rupiah"];
            /** @description Last day to file, Asia/Jakarta */
            dueDate: components["schemas"]["IsoDate"];
            /** @description Whether it was first filed after that day */
            late: boolean;
            filedAt: components["schemas"]["Instant"];
            /** @description How often it was amended */
            correction: number;
            amendedAt?: components["schemas"]["Instant"];
            /** @description Id of the bill of what is due, or of what an amendment added; issued shortly after, if more is due */
            bill?: string;
        };
        /** @description Konfirmasi Status Wajib Pajak (KSWP) */
        TaxStanding: {
            nib: components["schemas"]["Nib"];
            company: components["schemas"]["CompanyId"];
            /** @description The moment asked about */
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            standing: "cleared" | "in-arrears";
            /** @description For the company and for officers of state tax: a tax secret */
            reasons?: components["schemas"]["ArrearsReason"][];
            /** @description Asked about now: it holds until then, unless something happens before */
            until?: components["schemas"]["Instant"];
        };
        /**
         * @description Tax type, for instance pph-25, pbb-p2, pkb
         * @example pbb-p2
         */
        TaxTypeId: string;
        /**
         * @description NRKB (vehicle registration number), upper case with single spaces
         * @example H 1234 AB
         */
        VehiclePlate: string;
        /** @description Hasil verifikasi sertifikat */
        Verification: {
            code: components["schemas"]["CertificateCode"];
            /**
             * @description current: the company is still as the certificate says; superseded: it has changed since; closed: it gave up its NIB
             * @enum {string}
             */
            status: "current" | "superseded" | "closed";
            issuedAt: components["schemas"]["Instant"];
            signedBy: string;
            /** @description SHA-256 of the file as it was issued */
            sha256: string;
            company: components["schemas"]["CertifiedCompany"];
            closedAt?: components["schemas"]["Instant"];
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
    searchCompanies: {
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
                 * @description Beginnings of words of the name, in any order, or a NIB
                 * @example segar ungaran
                 */
                q?: string;
                /**
                 * @description Code of a line of business, of whatever edition
                 * @example 56101
                 */
                kbli?: string;
                /**
                 * @description This region and all within it
                 * @example 33.74
                 */
                region?: components["schemas"]["RegionCode"];
                status?: "registered" | "closed";
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
                     *           "nib": "9120001234567",
                     *           "status": "registered",
                     *           "kind": "private",
                     *           "name": "PT Segar Lereng Ungaran",
                     *           "scale": "small",
                     *           "region": "33.74.01.1001",
                     *           "activities": [
                     *             {
                     *               "kbli": {
                     *                 "edition": "2020",
                     *                 "code": "11040"
                     *               },
                     *               "title": "Industri Minuman Ringan",
                     *               "risk": "medium-high",
                     *               "licensed": false
                     *             },
                     *             {
                     *               "kbli": {
                     *                 "edition": "2020",
                     *                 "code": "56101"
                     *               },
                     *               "title": "Restoran",
                     *               "risk": "low",
                     *               "licensed": true
                     *             }
                     *           ],
                     *           "registeredAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PublicCompany"][];
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
    registerCompany: {
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
                 *       "kind": "private",
                 *       "name": "PT Segar Lereng Ungaran",
                 *       "region": "33.74.01.1001",
                 *       "capital": 1750000000,
                 *       "activities": [
                 *         {
                 *           "edition": "2020",
                 *           "code": "11040"
                 *         },
                 *         {
                 *           "edition": "2020",
                 *           "code": "56101"
                 *         }
                 *       ],
                 *       "selfDeclaration": false,
                 *       "deed": {
                 *         "number": "17",
                 *         "date": "2026-02-20",
                 *         "notary": "Rahayu Lestari, S.H., M.Kn."
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewCompany"];
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
                     *       "id": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "nib": "9120001234567",
                     *       "status": "registered",
                     *       "kind": "private",
                     *       "name": "PT Segar Lereng Ungaran",
                     *       "region": "33.74.01.1001",
                     *       "capital": 1750000000,
                     *       "scale": "small",
                     *       "deed": {
                     *         "number": "17",
                     *         "date": "2026-02-20"
                     *       },
                     *       "activities": [
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "11040"
                     *           },
                     *           "risk": "medium-high",
                     *           "status": "in-review",
                     *           "review": {
                     *             "permit": "standard-certificate",
                     *             "request": 1,
                     *             "requestedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         },
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "56101"
                     *           },
                     *           "risk": "low",
                     *           "status": "licensed",
                     *           "licence": {
                     *             "permit": "nib",
                     *             "basis": "nib",
                     *             "licensedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         }
                     *       ],
                     *       "mandates": [
                     *         {
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "powers": [
                     *             "company",
                     *             "tax",
                     *             "licence",
                     *             "trade",
                     *             "procurement"
                     *           ],
                     *           "by": "pabcdefghijklmnopqrstuvwxyz",
                     *           "givenAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown";
                    };
                };
            };
            /**
             * @description `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             *     `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    listMyCompanies: {
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
                     *           "id": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *           "nib": "9120001234567",
                     *           "status": "registered",
                     *           "kind": "private",
                     *           "name": "PT Segar Lereng Ungaran",
                     *           "registeredAt": "2026-03-02T03:04:05.678Z",
                     *           "powers": [
                     *             "tax"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["MyCompany"][];
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
    getCompany: {
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
                id: components["schemas"]["CompanyId"];
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
                     *       "id": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "nib": "9120001234567",
                     *       "status": "registered",
                     *       "kind": "private",
                     *       "name": "PT Segar Lereng Ungaran",
                     *       "region": "33.74.01.1001",
                     *       "capital": 1750000000,
                     *       "scale": "small",
                     *       "deed": {
                     *         "number": "17",
                     *         "date": "2026-02-20"
                     *       },
                     *       "activities": [
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "11040"
                     *           },
                     *           "risk": "medium-high",
                     *           "status": "in-review",
                     *           "review": {
                     *             "permit": "standard-certificate",
                     *             "request": 1,
                     *             "requestedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         },
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "56101"
                     *           },
                     *           "risk": "low",
                     *           "status": "licensed",
                     *           "licence": {
                     *             "permit": "nib",
                     *             "basis": "nib",
                     *             "licensedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         }
                     *       ],
                     *       "mandates": [
                     *         {
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "powers": [
                     *             "company",
                     *             "tax",
                     *             "licence",
                     *             "trade",
                     *             "procurement"
                     *           ],
                     *           "by": "pabcdefghijklmnopqrstuvwxyz",
                     *           "givenAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z",
                     *       "representative": {
                     *         "person": "pabcdefghijklmnopqrstuvwxyz",
                     *         "address": {
                     *           "region": "33.74.01.1001",
                     *           "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             * @description `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    amendCompany: {
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
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                id: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "capital": 5500000000,
                 *       "selfDeclaration": true
                 *     }
                 */
                "application/json": components["schemas"]["CompanyChanges"];
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
                     *       "id": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "nib": "9120001234567",
                     *       "status": "registered",
                     *       "kind": "private",
                     *       "name": "PT Segar Lereng Ungaran",
                     *       "region": "33.74.01.1001",
                     *       "capital": 5500000000,
                     *       "scale": "medium",
                     *       "deed": {
                     *         "number": "17",
                     *         "date": "2026-02-20"
                     *       },
                     *       "activities": [
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "11040"
                     *           },
                     *           "risk": "medium-high",
                     *           "status": "in-review",
                     *           "review": {
                     *             "permit": "standard-certificate",
                     *             "request": 1,
                     *             "requestedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         },
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "56101"
                     *           },
                     *           "risk": "medium-low",
                     *           "status": "licensed",
                     *           "licence": {
                     *             "permit": "standard-certificate",
                     *             "number": "91200012345670001",
                     *             "basis": "self-declared",
                     *             "licensedAt": "2026-06-02T03:04:05.678Z"
                     *           }
                     *         }
                     *       ],
                     *       "mandates": [
                     *         {
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "powers": [
                     *             "company",
                     *             "tax",
                     *             "licence",
                     *             "trade",
                     *             "procurement"
                     *           ],
                     *           "by": "pabcdefghijklmnopqrstuvwxyz",
                     *           "givenAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             *     `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    requestCompanyReview: {
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
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                id: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kbli": {
                 *         "edition": "2020",
                 *         "code": "11040"
                 *       }
                 *     }
                 */
                "application/json": {
                    kbli: components["schemas"]["Kbli"];
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
                     *       "id": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "nib": "9120001234567",
                     *       "status": "registered",
                     *       "kind": "private",
                     *       "name": "PT Segar Lereng Ungaran",
                     *       "region": "33.74.01.1001",
                     *       "capital": 1750000000,
                     *       "scale": "small",
                     *       "deed": {
                     *         "number": "17",
                     *         "date": "2026-02-20"
                     *       },
                     *       "activities": [
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "11040"
                     *           },
                     *           "risk": "medium-high",
                     *           "status": "in-review",
                     *           "review": {
                     *             "permit": "standard-certificate",
                     *             "request": 1,
                     *             "requestedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         },
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "56101"
                     *           },
                     *           "risk": "low",
                     *           "status": "licensed",
                     *           "licence": {
                     *             "permit": "nib",
                     *             "basis": "nib",
                     *             "licensedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         }
                     *       ],
                     *       "mandates": [
                     *         {
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "powers": [
                     *             "company",
                     *             "tax",
                     *             "licence",
                     *             "trade",
                     *             "procurement"
                     *           ],
                     *           "by": "pabcdefghijklmnopqrstuvwxyz",
                     *           "givenAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             *     `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    closeCompany: {
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
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                id: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "ceased"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "ceased" | "dissolved" | "merged" | "bankrupt";
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
                     *       "id": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "nib": "9120001234567",
                     *       "status": "closed",
                     *       "kind": "private",
                     *       "name": "PT Segar Lereng Ungaran",
                     *       "region": "33.74.01.1001",
                     *       "capital": 1750000000,
                     *       "scale": "small",
                     *       "deed": {
                     *         "number": "17",
                     *         "date": "2026-02-20"
                     *       },
                     *       "activities": [
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "11040"
                     *           },
                     *           "risk": "medium-high",
                     *           "status": "in-review",
                     *           "review": {
                     *             "permit": "standard-certificate",
                     *             "request": 1,
                     *             "requestedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         },
                     *         {
                     *           "kbli": {
                     *             "edition": "2020",
                     *             "code": "56101"
                     *           },
                     *           "risk": "low",
                     *           "status": "licensed",
                     *           "licence": {
                     *             "permit": "nib",
                     *             "basis": "nib",
                     *             "licensedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         }
                     *       ],
                     *       "mandates": [
                     *         {
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "powers": [
                     *             "company",
                     *             "tax",
                     *             "licence",
                     *             "trade",
                     *             "procurement"
                     *           ],
                     *           "by": "pabcdefghijklmnopqrstuvwxyz",
                     *           "givenAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ],
                     *       "registeredAt": "2026-03-02T03:04:05.678Z",
                     *       "closedAt": "2027-01-04T03:00:00.000Z",
                     *       "closureReason": "ceased"
                     *     }
                     */
                    "application/json": components["schemas"]["Company"];
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             *     `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    giveCompanyMandate: {
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
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                id: components["schemas"]["CompanyId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "nik": "3374021508850002",
                 *       "powers": [
                 *         "tax",
                 *         "licence"
                 *       ],
                 *       "until": "2030-12-31"
                 *     }
                 */
                "application/json": {
                    nik: components["schemas"]["Nik"];
                    powers: components["schemas"]["CompanyPower"][];
                    /** @description Last day on which the mandate holds, Asia/Jakarta; without it, no end */
                    until?: components["schemas"]["IsoDate"];
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
                     *       "person": "pbbcdefghijklmnopqrstuvwxyz",
                     *       "powers": [
                     *         "tax",
                     *         "licence"
                     *       ],
                     *       "until": "2030-12-31",
                     *       "by": "pabcdefghijklmnopqrstuvwxyz",
                     *       "givenAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyMandate"];
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             *     `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    limitCompanyMandate: {
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
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                id: components["schemas"]["CompanyId"];
                /** @example pbbcdefghijklmnopqrstuvwxyz */
                person: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "powers": [
                 *         "tax"
                 *       ]
                 *     }
                 */
                "application/json": {
                    powers: components["schemas"]["CompanyPower"][];
                    /** @description Last day on which the mandate holds, Asia/Jakarta; without it, no end */
                    until?: components["schemas"]["IsoDate"];
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
                     *       "person": "pbbcdefghijklmnopqrstuvwxyz",
                     *       "powers": [
                     *         "tax"
                     *       ],
                     *       "by": "pabcdefghijklmnopqrstuvwxyz",
                     *       "givenAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["CompanyMandate"];
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             *     `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    revokeCompanyMandate: {
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
                /** @example q2w4e6r2t3y5u7i2o3p4a5s6d7 */
                id: components["schemas"]["CompanyId"];
                /** @example pbbcdefghijklmnopqrstuvwxyz */
                person: components["schemas"]["PersonRef"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to show */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             *     `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    getCompanyCertificate: {
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
                id: components["schemas"]["CompanyId"];
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
                    "application/pdf": unknown;
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
             *     `company.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "company.agency-unknown";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `company.not-found`: Company not found (*Perusahaan tidak ditemukan*)
             *     `company.activity-unknown`: Not an activity of this company (*Bukan kegiatan perusahaan ini*)
             *     `company.mandate-not-found`: Mandate not found (*Kuasa tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "company.not-found" | "company.activity-unknown" | "company.mandate-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `company.already-registered`: Already registered (*Sudah terdaftar*)
             *     `company.closed`: Company closed (*Perusahaan sudah ditutup*)
             *     `company.not-refused`: Not refused (*Tidak sedang ditolak*)
             *     `company.mandate-exists`: Mandate exists (*Kuasa sudah ada*)
             *     `company.too-many-mandates`: Too many mandates (*Kuasa terlalu banyak*)
             *     `company.last-representative`: Last representative (*Wakil terakhir*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "company.already-registered" | "company.closed" | "company.not-refused" | "company.mandate-exists" | "company.too-many-mandates" | "company.last-representative";
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
             * @description `company.deed-in-future`: Date of the deed in the future (*Tanggal akta di masa depan*)
             *     `company.unknown-kbli`: Unknown KBLI (*KBLI tidak dikenal*)
             *     `company.kbli-repeated`: KBLI named twice (*KBLI disebut dua kali*)
             *     `company.too-large-for-umk`: Too large for a micro or small business (*Terlalu besar untuk UMK*)
             *     `company.declaration-missing`: Self-declaration missing (*Pernyataan mandiri belum ada*)
             *     `company.until-past`: End in the past (*Batas waktu sudah lewat*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "company.deed-in-future" | "company.unknown-kbli" | "company.kbli-repeated" | "company.too-large-for-umk" | "company.declaration-missing" | "company.until-past";
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
    verifyCertificate: {
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
                /** @example k3v5qzj2m7x4c6b2n5l7w3r4ta */
                code: components["schemas"]["CertificateCode"];
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
                     *       "code": "k3v5qzj2m7x4c6b2n5l7w3r4ta",
                     *       "status": "current",
                     *       "issuedAt": "2026-03-12T02:00:00.000Z",
                     *       "signedBy": "Simpul",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "company": {
                     *         "nib": "9120001234567",
                     *         "kind": "private",
                     *         "name": "PT Segar Lereng Ungaran",
                     *         "scale": "small",
                     *         "region": "33.74.01.1001",
                     *         "registeredAt": "2026-03-02T03:04:05.678Z",
                     *         "permits": [
                     *           {
                     *             "kbli": {
                     *               "edition": "2020",
                     *               "code": "11040"
                     *             },
                     *             "title": "Industri Minuman Ringan",
                     *             "risk": "medium-high",
                     *             "awaited": "standard-certificate"
                     *           },
                     *           {
                     *             "kbli": {
                     *               "edition": "2020",
                     *               "code": "56101"
                     *             },
                     *             "title": "Restoran",
                     *             "risk": "low",
                     *             "permit": "nib",
                     *             "basis": "nib",
                     *             "licensedAt": "2026-03-02T03:04:05.678Z"
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Verification"];
                    "text/html": string;
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
             *     `certificate.not-found`: Certificate not found (*Sertifikat tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "certificate.not-found";
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
    listInstalments: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example requested */
                status?: components["schemas"]["InstalmentStatus"];
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
                     *           "id": "i3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *           "status": "requested",
                     *           "nib": "9120001234567",
                     *           "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *           "taxType": "ppn",
                     *           "period": "2026-03",
                     *           "amount": 24500000,
                     *           "agency": "djp",
                     *           "count": 2,
                     *           "parts": [],
                     *           "requestedAt": "2026-04-28T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Instalment"][];
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
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /** @description `instalment.not-found`: Instalments not found (*Angsuran tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "instalment.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `instalment.already-requested`: Already requested (*Sudah dimohonkan*)
             *     `instalment.already-decided`: Already decided (*Sudah diputus*)
             *     `instalment.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `instalment.bill-is-part`: Already an instalment (*Tagihan ini sudah angsuran*)
             *     `instalment.under-objection`: Under objection (*Sedang dalam keberatan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "instalment.already-requested" | "instalment.already-decided" | "instalment.bill-not-open" | "instalment.bill-is-part" | "instalment.under-objection";
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
            /** @description `instalment.too-many-parts`: Too many parts (*Terlalu banyak angsuran*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "instalment.too-many-parts";
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
    requestInstalments: {
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
                 *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                 *       "parts": 2
                 *     }
                 */
                "application/json": {
                    /** @description Id of the tax bill */
                    bill: string;
                    parts: number;
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
                     *       "id": "i3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "requested",
                     *       "nib": "9120001234567",
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "agency": "djp",
                     *       "count": 2,
                     *       "parts": [],
                     *       "requestedAt": "2026-04-28T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Instalment"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `instalment.not-found`: Instalments not found (*Angsuran tidak ditemukan*)
             *     `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "instalment.not-found" | "tax-bill.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `instalment.already-requested`: Already requested (*Sudah dimohonkan*)
             *     `instalment.already-decided`: Already decided (*Sudah diputus*)
             *     `instalment.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `instalment.bill-is-part`: Already an instalment (*Tagihan ini sudah angsuran*)
             *     `instalment.under-objection`: Under objection (*Sedang dalam keberatan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "instalment.already-requested" | "instalment.already-decided" | "instalment.bill-not-open" | "instalment.bill-is-part" | "instalment.under-objection";
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
             *     `instalment.too-many-parts`: Too many parts (*Terlalu banyak angsuran*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "instalment.too-many-parts";
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
    getInstalment: {
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
                 * @description Id of the instalments
                 * @example i3v5x7z2b4d6f3h3j2m4p6r3t3
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
                     *       "id": "i3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "approved",
                     *       "nib": "9120001234567",
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "agency": "djp",
                     *       "count": 2,
                     *       "parts": [
                     *         {
                     *           "bill": "a2b3c4d5e6f7g2h3i4j5k6l7m2",
                     *           "amount": 12250000,
                     *           "dueDate": "2026-05-29"
                     *         },
                     *         {
                     *           "bill": "n2o3p4q5r6s7t2u3v4w5x6y7z2",
                     *           "amount": 12250000,
                     *           "dueDate": "2026-06-29"
                     *         }
                     *       ],
                     *       "requestedAt": "2026-04-28T02:00:00.000Z",
                     *       "decidedAt": "2026-04-29T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Instalment"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `instalment.not-found`: Instalments not found (*Angsuran tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "instalment.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `instalment.already-requested`: Already requested (*Sudah dimohonkan*)
             *     `instalment.already-decided`: Already decided (*Sudah diputus*)
             *     `instalment.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `instalment.bill-is-part`: Already an instalment (*Tagihan ini sudah angsuran*)
             *     `instalment.under-objection`: Under objection (*Sedang dalam keberatan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "instalment.already-requested" | "instalment.already-decided" | "instalment.bill-not-open" | "instalment.bill-is-part" | "instalment.under-objection";
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
            /** @description `instalment.too-many-parts`: Too many parts (*Terlalu banyak angsuran*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "instalment.too-many-parts";
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
    approveInstalments: {
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
                 * @description Id of the instalments
                 * @example i3v5x7z2b4d6f3h3j2m4p6r3t3
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
                     *       "id": "i3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "approved",
                     *       "nib": "9120001234567",
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "agency": "djp",
                     *       "count": 2,
                     *       "parts": [
                     *         {
                     *           "bill": "a2b3c4d5e6f7g2h3i4j5k6l7m2",
                     *           "amount": 12250000,
                     *           "dueDate": "2026-05-29"
                     *         },
                     *         {
                     *           "bill": "n2o3p4q5r6s7t2u3v4w5x6y7z2",
                     *           "amount": 12250000,
                     *           "dueDate": "2026-06-29"
                     *         }
                     *       ],
                     *       "requestedAt": "2026-04-28T02:00:00.000Z",
                     *       "decidedAt": "2026-04-29T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Instalment"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `instalment.not-found`: Instalments not found (*Angsuran tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "instalment.not-found";
                    };
                };
            };
            /**
             * @description `instalment.already-requested`: Already requested (*Sudah dimohonkan*)
             *     `instalment.already-decided`: Already decided (*Sudah diputus*)
             *     `instalment.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `instalment.bill-is-part`: Already an instalment (*Tagihan ini sudah angsuran*)
             *     `instalment.under-objection`: Under objection (*Sedang dalam keberatan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "instalment.already-requested" | "instalment.already-decided" | "instalment.bill-not-open" | "instalment.bill-is-part" | "instalment.under-objection";
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
             *     `instalment.too-many-parts`: Too many parts (*Terlalu banyak angsuran*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "instalment.too-many-parts";
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
    refuseInstalments: {
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
                 * @description Id of the instalments
                 * @example i3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "not-in-difficulty"
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["ReasonCode"];
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
                     *       "id": "i3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "refused",
                     *       "nib": "9120001234567",
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "agency": "djp",
                     *       "count": 2,
                     *       "parts": [],
                     *       "requestedAt": "2026-04-28T02:00:00.000Z",
                     *       "reason": "not-in-difficulty",
                     *       "decidedAt": "2026-04-29T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Instalment"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `instalment.not-found`: Instalments not found (*Angsuran tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "instalment.not-found";
                    };
                };
            };
            /**
             * @description `instalment.already-requested`: Already requested (*Sudah dimohonkan*)
             *     `instalment.already-decided`: Already decided (*Sudah diputus*)
             *     `instalment.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `instalment.bill-is-part`: Already an instalment (*Tagihan ini sudah angsuran*)
             *     `instalment.under-objection`: Under objection (*Sedang dalam keberatan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "instalment.already-requested" | "instalment.already-decided" | "instalment.bill-not-open" | "instalment.bill-is-part" | "instalment.under-objection";
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
             *     `instalment.too-many-parts`: Too many parts (*Terlalu banyak angsuran*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "instalment.too-many-parts";
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
    listObjections: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example lodged */
                status?: components["schemas"]["ObjectionStatus"];
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
                     *           "id": "o3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *           "status": "lodged",
                     *           "nib": "9120001234567",
                     *           "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *           "taxType": "ppn",
                     *           "period": "2026-03",
                     *           "agency": "djp",
                     *           "amount": 24500000,
                     *           "agreed": 20000000,
                     *           "lodgedAt": "2026-05-04T02:00:00.000Z",
                     *           "dueAt": "2027-05-04T17:00:00.000Z",
                     *           "attachments": []
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Objection"][];
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
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `objection.not-found`: Objection not found (*Keberatan tidak ditemukan*)
             *     `objection.attachment-not-found`: Attachment not found (*Lampiran tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "objection.not-found" | "objection.attachment-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `objection.already-lodged`: Already lodged (*Keberatan sudah diajukan*)
             *     `objection.already-decided`: Already decided (*Sudah diputus*)
             *     `objection.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `objection.bill-is-part`: The bill is an instalment (*Tagihan ini angsuran*)
             *     `objection.in-instalments`: Instalments asked for (*Sedang dimohonkan angsuran*)
             *     `objection.too-many-attachments`: Too many attachments (*Terlalu banyak lampiran*)
             *     `objection.deadline-passed`: Too late to decide (*Jangka waktu putusan lewat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "objection.already-lodged" | "objection.already-decided" | "objection.bill-not-open" | "objection.bill-is-part" | "objection.in-instalments" | "objection.too-many-attachments" | "objection.deadline-passed";
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
             * @description `objection.too-late`: Too late (*Jangka waktu lewat*)
             *     `objection.nothing-disputed`: Nothing disputed (*Tidak ada yang disengketakan*)
             *     `objection.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "objection.too-late" | "objection.nothing-disputed" | "objection.wrong-amount";
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
    lodgeObjection: {
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
                 *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                 *       "agreed": 20000000
                 *     }
                 */
                "application/json": {
                    /** @description Id of the tax bill */
                    bill: string;
                    agreed: components["schemas"]["Rupiah"];
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
                     *       "id": "o3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "lodged",
                     *       "nib": "9120001234567",
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "agency": "djp",
                     *       "amount": 24500000,
                     *       "agreed": 20000000,
                     *       "lodgedAt": "2026-05-04T02:00:00.000Z",
                     *       "dueAt": "2027-05-04T17:00:00.000Z",
                     *       "attachments": []
                     *     }
                     */
                    "application/json": components["schemas"]["Objection"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `objection.not-found`: Objection not found (*Keberatan tidak ditemukan*)
             *     `objection.attachment-not-found`: Attachment not found (*Lampiran tidak ditemukan*)
             *     `tax-bill.not-found`: Tax bill not found (*Tagihan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "objection.not-found" | "objection.attachment-not-found" | "tax-bill.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `objection.already-lodged`: Already lodged (*Keberatan sudah diajukan*)
             *     `objection.already-decided`: Already decided (*Sudah diputus*)
             *     `objection.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `objection.bill-is-part`: The bill is an instalment (*Tagihan ini angsuran*)
             *     `objection.in-instalments`: Instalments asked for (*Sedang dimohonkan angsuran*)
             *     `objection.too-many-attachments`: Too many attachments (*Terlalu banyak lampiran*)
             *     `objection.deadline-passed`: Too late to decide (*Jangka waktu putusan lewat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "objection.already-lodged" | "objection.already-decided" | "objection.bill-not-open" | "objection.bill-is-part" | "objection.in-instalments" | "objection.too-many-attachments" | "objection.deadline-passed";
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
             *     `objection.too-late`: Too late (*Jangka waktu lewat*)
             *     `objection.nothing-disputed`: Nothing disputed (*Tidak ada yang disengketakan*)
             *     `objection.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "objection.too-late" | "objection.nothing-disputed" | "objection.wrong-amount";
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
    getObjection: {
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
                 * @description Id of the objection
                 * @example o3v5x7z2b4d6f3h3j2m4p6r3t3
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
                     *       "id": "o3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "decided",
                     *       "nib": "9120001234567",
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "agency": "djp",
                     *       "amount": 24500000,
                     *       "agreed": 20000000,
                     *       "lodgedAt": "2026-05-04T02:00:00.000Z",
                     *       "dueAt": "2027-05-04T17:00:00.000Z",
                     *       "attachments": [
                     *         {
                     *           "id": "fq3v5x7z2b4d6f3h3j2m4p6r3t",
                     *           "document": "invoice",
                     *           "type": "application/pdf",
                     *           "length": 48213,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "outcome": "partly",
                     *       "basis": "decided",
                     *       "owed": 21000000,
                     *       "payBy": "2026-10-04",
                     *       "decidedAt": "2026-09-04T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Objection"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `objection.not-found`: Objection not found (*Keberatan tidak ditemukan*)
             *     `objection.attachment-not-found`: Attachment not found (*Lampiran tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "objection.not-found" | "objection.attachment-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `objection.already-lodged`: Already lodged (*Keberatan sudah diajukan*)
             *     `objection.already-decided`: Already decided (*Sudah diputus*)
             *     `objection.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `objection.bill-is-part`: The bill is an instalment (*Tagihan ini angsuran*)
             *     `objection.in-instalments`: Instalments asked for (*Sedang dimohonkan angsuran*)
             *     `objection.too-many-attachments`: Too many attachments (*Terlalu banyak lampiran*)
             *     `objection.deadline-passed`: Too late to decide (*Jangka waktu putusan lewat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "objection.already-lodged" | "objection.already-decided" | "objection.bill-not-open" | "objection.bill-is-part" | "objection.in-instalments" | "objection.too-many-attachments" | "objection.deadline-passed";
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
             * @description `objection.too-late`: Too late (*Jangka waktu lewat*)
             *     `objection.nothing-disputed`: Nothing disputed (*Tidak ada yang disengketakan*)
             *     `objection.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "objection.too-late" | "objection.nothing-disputed" | "objection.wrong-amount";
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
    decideObjection: {
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
                 * @description Id of the objection
                 * @example o3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "partly",
                 *       "owed": 21000000
                 *     }
                 */
                "application/json": {
                    outcome: components["schemas"]["ObjectionOutcome"];
                    owed?: components["schemas"]["Rupiah"];
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
                     *       "id": "o3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "decided",
                     *       "nib": "9120001234567",
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "agency": "djp",
                     *       "amount": 24500000,
                     *       "agreed": 20000000,
                     *       "lodgedAt": "2026-05-04T02:00:00.000Z",
                     *       "dueAt": "2027-05-04T17:00:00.000Z",
                     *       "attachments": [
                     *         {
                     *           "id": "fq3v5x7z2b4d6f3h3j2m4p6r3t",
                     *           "document": "invoice",
                     *           "type": "application/pdf",
                     *           "length": 48213,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ],
                     *       "outcome": "partly",
                     *       "basis": "decided",
                     *       "owed": 21000000,
                     *       "payBy": "2026-10-04",
                     *       "decidedAt": "2026-09-04T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Objection"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `objection.not-found`: Objection not found (*Keberatan tidak ditemukan*)
             *     `objection.attachment-not-found`: Attachment not found (*Lampiran tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "objection.not-found" | "objection.attachment-not-found";
                    };
                };
            };
            /**
             * @description `objection.already-lodged`: Already lodged (*Keberatan sudah diajukan*)
             *     `objection.already-decided`: Already decided (*Sudah diputus*)
             *     `objection.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `objection.bill-is-part`: The bill is an instalment (*Tagihan ini angsuran*)
             *     `objection.in-instalments`: Instalments asked for (*Sedang dimohonkan angsuran*)
             *     `objection.too-many-attachments`: Too many attachments (*Terlalu banyak lampiran*)
             *     `objection.deadline-passed`: Too late to decide (*Jangka waktu putusan lewat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "objection.already-lodged" | "objection.already-decided" | "objection.bill-not-open" | "objection.bill-is-part" | "objection.in-instalments" | "objection.too-many-attachments" | "objection.deadline-passed";
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
             *     `objection.too-late`: Too late (*Jangka waktu lewat*)
             *     `objection.nothing-disputed`: Nothing disputed (*Tidak ada yang disengketakan*)
             *     `objection.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "objection.too-late" | "objection.nothing-disputed" | "objection.wrong-amount";
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
    attachToObjection: {
        parameters: {
            query: {
                /** @example invoice */
                document: components["schemas"]["ObjectionDocument"];
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
                 * @description A fresh random value per command, repeated unchanged when the command is repeated; remembered for 24 hours
                 * @example 8c0f6d3e-6a0e-4c3b-9a57-1f4f0f1f7c11
                 */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key.required"];
            };
            path: {
                /**
                 * @description Id of the objection
                 * @example o3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/pdf": string;
                "image/png": string;
                "image/jpeg": string;
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
                     *       "id": "o3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "status": "lodged",
                     *       "nib": "9120001234567",
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "agency": "djp",
                     *       "amount": 24500000,
                     *       "agreed": 20000000,
                     *       "lodgedAt": "2026-05-04T02:00:00.000Z",
                     *       "dueAt": "2027-05-04T17:00:00.000Z",
                     *       "attachments": [
                     *         {
                     *           "id": "fq3v5x7z2b4d6f3h3j2m4p6r3t",
                     *           "document": "invoice",
                     *           "type": "application/pdf",
                     *           "length": 48213,
                     *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Objection"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `objection.not-found`: Objection not found (*Keberatan tidak ditemukan*)
             *     `objection.attachment-not-found`: Attachment not found (*Lampiran tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "objection.not-found" | "objection.attachment-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `objection.already-lodged`: Already lodged (*Keberatan sudah diajukan*)
             *     `objection.already-decided`: Already decided (*Sudah diputus*)
             *     `objection.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `objection.bill-is-part`: The bill is an instalment (*Tagihan ini angsuran*)
             *     `objection.in-instalments`: Instalments asked for (*Sedang dimohonkan angsuran*)
             *     `objection.too-many-attachments`: Too many attachments (*Terlalu banyak lampiran*)
             *     `objection.deadline-passed`: Too late to decide (*Jangka waktu putusan lewat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "objection.already-lodged" | "objection.already-decided" | "objection.bill-not-open" | "objection.bill-is-part" | "objection.in-instalments" | "objection.too-many-attachments" | "objection.deadline-passed";
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
            /** @description `upload.type-unsupported`: Type of file not accepted (*Jenis berkas tidak diterima*) */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "upload.type-unsupported";
                    };
                };
            };
            /**
             * @description `request.key-reused`: Idempotency-Key already used (*Idempotency-Key sudah dipakai*)
             *     `upload.not-as-claimed`: Not the file it claims to be (*Isi berkas tidak sesuai*)
             *     `objection.too-late`: Too late (*Jangka waktu lewat*)
             *     `objection.nothing-disputed`: Nothing disputed (*Tidak ada yang disengketakan*)
             *     `objection.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "upload.not-as-claimed" | "objection.too-late" | "objection.nothing-disputed" | "objection.wrong-amount";
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
    getObjectionAttachment: {
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
                 * @description Id of the objection
                 * @example o3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
                /** @example fq3v5x7z2b4d6f3h3j2m4p6r3t */
                attachment: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Repr-Digest": components["headers"]["Repr-Digest"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/png": string;
                    "image/jpeg": string;
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `objection.not-found`: Objection not found (*Keberatan tidak ditemukan*)
             *     `objection.attachment-not-found`: Attachment not found (*Lampiran tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "objection.not-found" | "objection.attachment-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `objection.already-lodged`: Already lodged (*Keberatan sudah diajukan*)
             *     `objection.already-decided`: Already decided (*Sudah diputus*)
             *     `objection.bill-not-open`: Bill not open (*Tagihan tidak terbuka*)
             *     `objection.bill-is-part`: The bill is an instalment (*Tagihan ini angsuran*)
             *     `objection.in-instalments`: Instalments asked for (*Sedang dimohonkan angsuran*)
             *     `objection.too-many-attachments`: Too many attachments (*Terlalu banyak lampiran*)
             *     `objection.deadline-passed`: Too late to decide (*Jangka waktu putusan lewat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "objection.already-lodged" | "objection.already-decided" | "objection.bill-not-open" | "objection.bill-is-part" | "objection.in-instalments" | "objection.too-many-attachments" | "objection.deadline-passed";
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
             * @description `objection.too-late`: Too late (*Jangka waktu lewat*)
             *     `objection.nothing-disputed`: Nothing disputed (*Tidak ada yang disengketakan*)
             *     `objection.wrong-amount`: Wrong amount (*Jumlah tidak sesuai*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "objection.too-late" | "objection.nothing-disputed" | "objection.wrong-amount";
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
    listBusinessTaxBills: {
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
                     *       "items": [
                     *         {
                     *           "id": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *           "status": "issued",
                     *           "kind": "state",
                     *           "taxType": "ppn",
                     *           "payer": "9120001234567",
                     *           "region": "33.74.01.1001",
                     *           "agency": "djp",
                     *           "period": "2026-03",
                     *           "amount": 24500000,
                     *           "dueDate": "2026-04-30",
                     *           "code": "112345678901234",
                     *           "codeExpiresAt": "2026-05-04T03:04:05.678Z",
                     *           "codeIssue": 1,
                     *           "issuedAt": "2026-04-20T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["BusinessTaxBill"][];
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
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
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
    issueBusinessTaxBill: {
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
                 *         "nib": "9120001234567"
                 *       },
                 *       "taxType": "ppn",
                 *       "region": "33.74.01.1001",
                 *       "period": "2026-03",
                 *       "amount": 24500000,
                 *       "dueDate": "2026-04-30"
                 *     }
                 */
                "application/json": {
                    payer: {
                        nib: components["schemas"]["Nib"];
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
                     *       "kind": "state",
                     *       "taxType": "ppn",
                     *       "payer": "9120001234567",
                     *       "region": "33.74.01.1001",
                     *       "agency": "djp",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "dueDate": "2026-04-30",
                     *       "code": "112345678901234",
                     *       "codeExpiresAt": "2026-05-04T03:04:05.678Z",
                     *       "codeIssue": 1,
                     *       "issuedAt": "2026-04-20T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["BusinessTaxBill"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
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
    getBusinessTaxBill: {
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
                     *       "kind": "state",
                     *       "taxType": "ppn",
                     *       "payer": "9120001234567",
                     *       "region": "33.74.01.1001",
                     *       "agency": "djp",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "dueDate": "2026-04-30",
                     *       "code": "112345678901234",
                     *       "codeExpiresAt": "2026-05-04T03:04:05.678Z",
                     *       "codeIssue": 1,
                     *       "issuedAt": "2026-04-20T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["BusinessTaxBill"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
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
    cancelBusinessTaxBill: {
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
                     *       "kind": "state",
                     *       "taxType": "ppn",
                     *       "payer": "9120001234567",
                     *       "region": "33.74.01.1001",
                     *       "agency": "djp",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "dueDate": "2026-04-30",
                     *       "code": "112345678901234",
                     *       "codeExpiresAt": "2026-05-04T03:04:05.678Z",
                     *       "codeIssue": 1,
                     *       "issuedAt": "2026-04-20T03:04:05.678Z",
                     *       "cancelledAt": "2026-04-24T07:00:00.000Z",
                     *       "reason": "duplicate"
                     *     }
                     */
                    "application/json": components["schemas"]["BusinessTaxBill"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
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
    reissueBusinessBillingCode: {
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
                     *       "kind": "state",
                     *       "taxType": "ppn",
                     *       "payer": "9120001234567",
                     *       "region": "33.74.01.1001",
                     *       "agency": "djp",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "dueDate": "2026-04-30",
                     *       "code": "109876543210987",
                     *       "codeExpiresAt": "2026-05-19T01:00:00.000Z",
                     *       "codeIssue": 2,
                     *       "issuedAt": "2026-04-20T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["BusinessTaxBill"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
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
    inquireBusinessBillingCode: {
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
                /** @example 112345678901234 */
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
                     *       "code": "112345678901234",
                     *       "kind": "state",
                     *       "taxType": "ppn",
                     *       "taxName": {
                     *         "id": "PPN Dalam Negeri",
                     *         "en": "Value added tax"
                     *       },
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "dueDate": "2026-04-30",
                     *       "status": "issued",
                     *       "codeExpiresAt": "2026-05-04T03:04:05.678Z",
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
    payBusinessBillingCode: {
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
                /** @example 112345678901234 */
                code: components["schemas"]["PaymentCode"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 24500000,
                 *       "ntb": "210000123456",
                 *       "ntpn": "0A1B2C3D4E5F6G7H",
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
                     *       "code": "112345678901234",
                     *       "status": "paid",
                     *       "kind": "state",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "amount": 24500000,
                     *       "paidAt": "2026-03-05T02:30:00.000Z",
                     *       "bank": "bank-jateng",
                     *       "ntb": "210000123456",
                     *       "ntpn": "0A1B2C3D4E5F6G7H"
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
    listTaxReturns: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @description For officers of state tax */
                nib?: components["schemas"]["Nib"];
                /** @example ppn */
                taxType?: components["schemas"]["TaxTypeId"];
                period?: components["schemas"]["TaxPeriod"];
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
                     *           "id": "r3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *           "nib": "9120001234567",
                     *           "taxType": "ppn",
                     *           "period": "2026-03",
                     *           "region": "33.74.01.1001",
                     *           "due": 24500000,
                     *           "dueDate": "2026-04-30",
                     *           "late": false,
                     *           "filedAt": "2026-04-20T03:04:05.678Z",
                     *           "correction": 0,
                     *           "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["TaxReturn"][];
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
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /** @description `tax-return.not-found`: Tax return not found (*SPT tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-return.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-return.already-filed`: Already filed (*SPT sudah disampaikan*)
             *     `tax-return.too-many-corrections`: Too many corrections (*Terlalu banyak pembetulan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-return.already-filed" | "tax-return.too-many-corrections";
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
             * @description `tax-return.not-declared`: Not declared by return (*Tidak dilaporkan dengan SPT*)
             *     `tax-return.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-return.period-not-over`: Period not over (*Masa pajak belum berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-return.not-declared" | "tax-return.wrong-period" | "tax-return.period-not-over";
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
    fileTaxReturn: {
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
                 *       "taxType": "ppn",
                 *       "period": "2026-03",
                 *       "due": 24500000
                 *     }
                 */
                "application/json": {
                    taxType: components["schemas"]["TaxTypeId"];
                    period: components["schemas"]["TaxPeriod"];
                    due: components["schemas"]["Rupiah"];
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
                     *       "id": "r3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "nib": "9120001234567",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "region": "33.74.01.1001",
                     *       "due": 24500000,
                     *       "dueDate": "2026-04-30",
                     *       "late": false,
                     *       "filedAt": "2026-04-20T03:04:05.678Z",
                     *       "correction": 0,
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxReturn"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /** @description `tax-return.not-found`: Tax return not found (*SPT tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-return.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-return.already-filed`: Already filed (*SPT sudah disampaikan*)
             *     `tax-return.too-many-corrections`: Too many corrections (*Terlalu banyak pembetulan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-return.already-filed" | "tax-return.too-many-corrections";
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
             *     `tax-return.not-declared`: Not declared by return (*Tidak dilaporkan dengan SPT*)
             *     `tax-return.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-return.period-not-over`: Period not over (*Masa pajak belum berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "tax-return.not-declared" | "tax-return.wrong-period" | "tax-return.period-not-over";
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
    getTaxReturn: {
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
                 * @description Id of the tax return
                 * @example r3v5x7z2b4d6f3h3j2m4p6r3t3
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
                     *       "id": "r3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "nib": "9120001234567",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "region": "33.74.01.1001",
                     *       "due": 24500000,
                     *       "dueDate": "2026-04-30",
                     *       "late": false,
                     *       "filedAt": "2026-04-20T03:04:05.678Z",
                     *       "correction": 0,
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxReturn"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `tax-return.not-found`: Tax return not found (*SPT tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "tax-return.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-return.already-filed`: Already filed (*SPT sudah disampaikan*)
             *     `tax-return.too-many-corrections`: Too many corrections (*Terlalu banyak pembetulan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-return.already-filed" | "tax-return.too-many-corrections";
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
             * @description `tax-return.not-declared`: Not declared by return (*Tidak dilaporkan dengan SPT*)
             *     `tax-return.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-return.period-not-over`: Period not over (*Masa pajak belum berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-return.not-declared" | "tax-return.wrong-period" | "tax-return.period-not-over";
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
    amendTaxReturn: {
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
                 * @description The ETag of the state that was read: the command is refused where it has changed since
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["If-Match"];
            };
            path: {
                /**
                 * @description Id of the tax return
                 * @example r3v5x7z2b4d6f3h3j2m4p6r3t3
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "due": 26000000
                 *     }
                 */
                "application/json": {
                    due: components["schemas"]["Rupiah"];
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
                     *       "id": "r3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "nib": "9120001234567",
                     *       "taxType": "ppn",
                     *       "period": "2026-03",
                     *       "region": "33.74.01.1001",
                     *       "due": 26000000,
                     *       "dueDate": "2026-04-30",
                     *       "late": false,
                     *       "filedAt": "2026-04-20T03:04:05.678Z",
                     *       "correction": 1,
                     *       "bill": "k3v5x7z2b4d6f3h3j2m4p6r3t3",
                     *       "amendedAt": "2026-04-24T07:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["TaxReturn"];
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
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `tax-return.not-found`: Tax return not found (*SPT tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "tax-return.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `tax-return.already-filed`: Already filed (*SPT sudah disampaikan*)
             *     `tax-return.too-many-corrections`: Too many corrections (*Terlalu banyak pembetulan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "tax-return.already-filed" | "tax-return.too-many-corrections";
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
             *     `tax-return.not-declared`: Not declared by return (*Tidak dilaporkan dengan SPT*)
             *     `tax-return.wrong-period`: Wrong tax period (*Masa pajak tidak sesuai*)
             *     `tax-return.period-not-over`: Period not over (*Masa pajak belum berakhir*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "tax-return.not-declared" | "tax-return.wrong-period" | "tax-return.period-not-over";
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
    getTaxStanding: {
        parameters: {
            query?: {
                /**
                 * @description RFC 3339 with Z or an offset; now if left out
                 * @example 2026-05-02T10:04:05+07:00
                 */
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
                /** @example 9120001234567 */
                nib: components["schemas"]["Nib"];
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
                     *       "nib": "9120001234567",
                     *       "company": "q2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *       "at": "2026-05-02T03:04:05.000Z",
                     *       "standing": "in-arrears",
                     *       "reasons": [
                     *         {
                     *           "kind": "bill-overdue",
                     *           "taxType": "ppn",
                     *           "period": "2026-03"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TaxStanding"];
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
             *     `tax-standing.not-yours`: Not your company (*Bukan perusahaan Anda*)
             *     `tax-standing.not-competent`: Not for your agency (*Bukan untuk instansi Anda*)
             *     `tax-bill.not-competent`: Not your agency's competence (*Bukan wewenang instansi Anda*)
             *     `tax-bill.agency-unknown`: Agency not known yet (*Instansi belum dikenal*)
             *     `mandate.missing`: No mandate (*Tidak ada kuasa*)
             *     `mandate.power-missing`: Mandate does not cover this (*Kuasa tidak mencakup ini*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "tax-standing.not-yours" | "tax-standing.not-competent" | "tax-bill.not-competent" | "tax-bill.agency-unknown" | "mandate.missing" | "mandate.power-missing";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `tax-standing.not-found`: No tax standing (*Status wajib pajak tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "tax-standing.not-found";
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
            /** @description `tax-standing.in-future`: In the future (*Waktu belum tiba*) */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "tax-standing.in-future";
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
    g2bPersonalData: {
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
                     *       "service": "g2b",
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
    g2bListMyDataAccess: {
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
                     *           "service": "g2b",
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
                     *           "service": "g2b",
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
    g2bOpsExportEvidence: {
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
    g2bOpsKeptCheckpoints: {
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
    g2bOpsStatus: {
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
                     *       "service": "g2b",
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
    g2bOpsListParked: {
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
                     *           "id": "g2b.notify|g2b.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                     *           "reaction": "notify",
                     *           "group": "g2b.notify",
                     *           "topic": "g2b.tax-bill",
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
    g2bOpsShowParked: {
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
                /** @example g2b.notify|g2b.tax-bill|q2vcmkrmoucypmscecnmu2emcu */
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
    g2bOpsRedriveParked: {
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
    g2bOpsDiscardParked: {
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
                 *       "id": "g2b.notify|g2b.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
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
    g2bOpsListViews: {
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
    g2bOpsRebuildView: {
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
    g2bOpsKeys: {
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
    g2bOpsRotateKeys: {
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
    g2bOpsSealStored: {
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
    g2bOpsReconcileKeys: {
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
    g2bOpsVerify: {
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
