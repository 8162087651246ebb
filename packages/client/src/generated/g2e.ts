// Generated from docs/contracts/openapi/g2e.json by `npm run contracts`; do not edit.
export interface paths {
    "/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Courses
         * @description *Daftar pelatihan*
         */
        get: operations["listCourses"];
        put?: never;
        /**
         * Open a course
         * @description *Membuka pelatihan*
         *
         *     By a training officer of the agency that gives it. Basic and leadership training by accredited institutions only.
         *
         *     *Oleh petugas pelatihan instansi penyelenggara. Pelatihan dasar dan kepemimpinan hanya oleh lembaga terakreditasi.*
         */
        post: operations["openCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One course
         * @description *Satu pelatihan*
         */
        get: operations["getCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a session
         * @description *Menambah angkatan*
         */
        post: operations["addCourseSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{id}/sessions/{session}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a session
         * @description *Membatalkan angkatan*
         */
        post: operations["cancelCourseSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a course
         * @description *Menutup pelatihan*
         */
        post: operations["closeCourse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One session and its seats
         * @description *Satu angkatan dan kursinya*
         */
        get: operations["getCourseSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decree-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The numbers of the decrees of a year
         * @description *Buku nomor keputusan*
         *
         *     Numbers follow one another without gaps within agency and year. One that was kept for an action withdrawn after is void.
         *
         *     *Nomor berurutan tanpa celah per instansi dan tahun. Nomor yang sudah disimpan bagi usulan yang kemudian ditarik ditandai batal.*
         */
        get: operations["getDecreeRegister"];
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
         * Verify a decree
         * @description *Memverifikasi keputusan*
         *
         *     The address in the QR. A browser gets a page, a program JSON; neither holds personal data.
         *
         *     *Alamat yang dimuat QR. Peramban mendapat halaman, program mendapat JSON; keduanya tanpa data pribadi.*
         */
        get: operations["verifyDecree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delegations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Delegations
         * @description *Daftar pelimpahan wewenang*
         */
        get: operations["listDelegations"];
        put?: never;
        /**
         * Give a delegation
         * @description *Melimpahkan wewenang atau menunjuk pelaksana harian*
         *
         *     delegation: by an officer with the role of the step. absence: by hr or ppk, for an officer who is away. Who steps in cannot hand it on.
         *
         *     *delegation: oleh pejabat yang memegang peran langkah itu. absence: oleh peran hr atau ppk, bagi pejabat yang berhalangan. Penerima tidak dapat melimpahkan lagi.*
         */
        post: operations["giveDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delegations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One delegation
         * @description *Satu pelimpahan wewenang*
         */
        get: operations["getDelegation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/delegations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a delegation
         * @description *Mencabut pelimpahan*
         *
         *     What was done in the officer’s place until then holds.
         *
         *     *Yang sudah dilakukan pengganti sampai saat itu tetap berlaku.*
         */
        post: operations["revokeDelegation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Employees of the agency
         * @description *Daftar pegawai instansi*
         */
        get: operations["listEmployees"];
        put?: never;
        /**
         * Hire
         * @description *Mengangkat CPNS atau PPPK*
         *
         *     A seat of the formation is taken first; the NIP is made from birth date and sex as the person register has them. The NIK serves only to derive the reference of the person and is not kept.
         *
         *     *Kursi formasi diambil lebih dahulu; NIP dibentuk dari tanggal lahir dan jenis kelamin menurut register penduduk. NIK hanya dipakai untuk menentukan rujukan orang dan tidak disimpan.*
         */
        post: operations["hireEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One employee
         * @description *Satu pegawai*
         *
         *     With `at`: what was in effect then. Every reading is recorded as evidence.
         *
         *     *Dengan `at`: keadaan yang berlaku pada saat itu. Setiap pembacaan dicatat sebagai bukti.*
         */
        get: operations["getEmployee"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my-employment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My employment
         * @description *Riwayat kepegawaian saya*
         */
        get: operations["getMyEmployment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{id}/requirements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a requirement
         * @description *Mencatat syarat pengangkatan*
         *
         *     Health certificate, and appraisal of good at least. A passed Latsar is taken from the enrolment; recorded here is one completed before the employment was entered.
         *
         *     *Surat keterangan sehat, dan penilaian kinerja paling rendah baik. Kelulusan Latsar dicatat dari pendaftarannya; di sini hanya bila selesai sebelum pengangkatan dimasukkan ke Simpul.*
         */
        post: operations["recordRequirement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{id}/oath": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the oath
         * @description *Mencatat sumpah PNS*
         */
        post: operations["recordOath"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss an employee
         * @description *Memberhentikan pegawai*
         *
         *     A CPNS or PNS is dismissed, the contract of a PPPK ends. The seat is free again. Who withdraws before the first day is dismissed as of that day.
         *
         *     *CPNS dan PNS diberhentikan; kontrak PPPK diakhiri. Kursi formasinya kosong kembali. Yang mundur sebelum hari pertamanya diberhentikan per hari itu.*
         */
        post: operations["dismissEmployee"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/employees/{id}/contract-renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a contract
         * @description *Memperpanjang kontrak PPPK*
         */
        post: operations["renewContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/course-sessions/{id}/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enrol for a session
         * @description *Mendaftar pada angkatan pelatihan*
         *
         *     Employees enrol themselves; HR officers name one of their agency. Where no seat is left the answer is `course.full` with `place`, and the enrolment stands on the waiting list with the id `enrolment`.
         *
         *     *Pegawai mendaftarkan dirinya; petugas kepegawaian menyebut pegawai instansinya. Bila kursi habis, jawabannya `course.full` dengan `place`, dan pendaftaran tetap tercatat dalam daftar tunggu dengan nomor `enrolment`.*
         */
        post: operations["enrolForSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Enrolments
         * @description *Daftar pendaftaran pelatihan*
         *
         *     Employees see their own, HR officers those of their agency’s employees, training officers those of the courses their agency gives. What officers read is recorded as evidence.
         *
         *     *Pegawai melihat miliknya, petugas kepegawaian milik pegawai instansinya, petugas pelatihan peserta pelatihan instansinya. Pembacaan oleh petugas dicatat sebagai bukti.*
         */
        get: operations["listEnrolments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One enrolment
         * @description *Satu pendaftaran*
         */
        get: operations["getEnrolment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw an enrolment
         * @description *Membatalkan pendaftaran*
         */
        post: operations["withdrawEnrolment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{id}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record attendance
         * @description *Mencatat kehadiran*
         */
        post: operations["recordAttendance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/enrolments/{id}/examination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the examination
         * @description *Mencatat hasil ujian*
         */
        post: operations["recordExamination"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/formations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Formations
         * @description *Daftar formasi*
         */
        get: operations["listFormations"];
        put?: never;
        /**
         * Open a formation
         * @description *Membuka formasi*
         *
         *     By an HR officer, for the agency: one formation per position and year, whose seats are never overfilled.
         *
         *     *Oleh petugas kepegawaian, untuk instansinya: satu formasi per jabatan dan tahun, dengan jumlah kursi yang tidak akan terlampaui.*
         */
        post: operations["openFormation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/formations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One formation
         * @description *Satu formasi*
         */
        get: operations["getFormation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/formations/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a formation
         * @description *Menutup formasi*
         *
         *     Who has a seat keeps it.
         *
         *     *Yang sudah menduduki kursi tetap mendudukinya.*
         */
        post: operations["closeFormation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the copies
         * @description *Daftar salinan data penduduk*
         *
         *     Those of the officer’s own agency, newest first, without what is in them.
         *
         *     *Salinan instansi petugas sendiri, terbaru lebih dulu, tanpa isinya.*
         */
        get: operations["listPersonCopies"];
        put?: never;
        /**
         * Keep a copy of a person’s record
         * @description *Menyimpan salinan data penduduk*
         *
         *     By an HR officer, for the agency’s employees. The NIK serves only to derive the reference of the person and is not kept. The copy is fetched from the person register soon after and stays current.
         *
         *     *Oleh petugas kepegawaian, untuk pegawai instansinya. NIK hanya dipakai untuk menentukan rujukan orang dan tidak disimpan. Salinan diambil dari register penduduk segera sesudahnya dan tetap mutakhir.*
         */
        post: operations["requestPersonCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/person-copies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a copy
         * @description *Melihat satu salinan*
         *
         *     Every reading is recorded as evidence.
         *
         *     *Setiap pembacaan dicatat sebagai bukti.*
         */
        get: operations["getPersonCopy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personnel-actions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Personnel actions
         * @description *Daftar usulan kepegawaian*
         *
         *     For HR and whoever takes steps: those of their agency, and those in which it has a step.
         *
         *     *Bagi petugas kepegawaian dan pejabat yang mengambil langkah: usulan instansinya dan usulan yang melalui instansinya.*
         */
        get: operations["listPersonnelActions"];
        put?: never;
        /**
         * Propose a personnel action
         * @description *Mengusulkan pengangkatan, mutasi, atau kenaikan pangkat*
         *
         *     By an HR officer, for an employee of the agency; one at a time for each employee. What is required is checked then.
         *
         *     *Oleh petugas kepegawaian, untuk pegawai instansinya; satu usulan berjalan bagi setiap pegawai. Syaratnya diperiksa saat itu.*
         */
        post: operations["proposePersonnelAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personnel-actions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One personnel action
         * @description *Satu usulan kepegawaian*
         *
         *     For the officers concerned, and for the employee it is about.
         *
         *     *Bagi petugas dan pejabat yang terlibat, dan bagi pegawai yang bersangkutan.*
         */
        get: operations["getPersonnelAction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personnel-actions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a step
         * @description *Menyetujui satu langkah*
         *
         *     By an officer of the step’s agency with the role of the step, or by who steps in for one on that day. Who proposed, and who takes each step, are different officers; nobody decides on a matter of their own.
         *
         *     *Oleh pejabat dengan peran langkah itu pada instansinya, atau pejabat yang menerima pelimpahan atau menjadi pelaksana harian pada hari itu. Pengusul dan setiap langkah harus pejabat yang berbeda; urusan sendiri tidak diputuskan sendiri.*
         */
        post: operations["approvePersonnelAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personnel-actions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a step
         * @description *Menolak satu langkah*
         *
         *     By an officer of the step’s agency with the role of the step, or by who steps in for one on that day. Who proposed, and who takes each step, are different officers; nobody decides on a matter of their own.
         *
         *     *Oleh pejabat dengan peran langkah itu pada instansinya, atau pejabat yang menerima pelimpahan atau menjadi pelaksana harian pada hari itu. Pengusul dan setiap langkah harus pejabat yang berbeda; urusan sendiri tidak diputuskan sendiri.*
         */
        post: operations["refusePersonnelAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personnel-actions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw
         * @description *Menarik usulan*
         */
        post: operations["withdrawPersonnelAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/personnel-actions/{id}/decree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The decree (PDF)
         * @description *Surat keputusan (PDF)*
         *
         *     Signed electronically (PAdES), with a QR to the public verification page. For HR of the agency and of the receiving one, and for the employee it is about.
         *
         *     *Ditandatangani secara elektronik (PAdES) dan memuat QR ke halaman verifikasi publik. Bagi petugas kepegawaian instansinya dan instansi penerima, dan bagi pegawai yang bersangkutan.*
         */
        get: operations["getDecree"];
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
        get: operations["g2ePersonalData"];
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
        get: operations["g2eListMyDataAccess"];
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
        get: operations["g2eOpsExportEvidence"];
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
        get: operations["g2eOpsKeptCheckpoints"];
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
        get: operations["g2eOpsStatus"];
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
        get: operations["g2eOpsListParked"];
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
        get: operations["g2eOpsShowParked"];
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
        post: operations["g2eOpsRedriveParked"];
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
        post: operations["g2eOpsDiscardParked"];
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
        get: operations["g2eOpsListViews"];
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
        post: operations["g2eOpsRebuildView"];
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
        get: operations["g2eOpsKeys"];
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
        post: operations["g2eOpsRotateKeys"];
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
        post: operations["g2eOpsSealStored"];
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
        post: operations["g2eOpsReconcileKeys"];
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
        get: operations["g2eOpsVerify"];
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
        /** @description Pengangkatan menjadi PNS */
        AppointmentTerms: {
            rank: components["schemas"]["EmployeeRank"];
            effectiveOn: components["schemas"]["IsoDate"];
        };
        /** @enum {string} */
        ApprovalStep: "unit-head" | "receiving-agency" | "bkn-technical" | "ppk";
        AskedService: {
            service: string;
            answered: boolean;
            /**
             * @description Why it did not answer; its readings are missing from this page, so ask again later
             * @enum {string}
             */
            reason?: "no-address" | "unreachable" | "refused" | "unreadable";
        };
        /** @description Riwayat kepegawaian */
        CareerStep: {
            status: components["schemas"]["EmployeeStatus"];
            agency: components["schemas"]["AgencyId"];
            formation: components["schemas"]["FormationId"];
            position: components["schemas"]["Position"];
            unit: components["schemas"]["OrganisationUnit"];
            rank: components["schemas"]["EmployeeRank"];
            baseSalary: components["schemas"]["Rupiah"];
            /** @description First day on which it held, Asia/Jakarta */
            on: components["schemas"]["IsoDate"];
            /** @enum {string} */
            what: "hired" | "appointed" | "transferred" | "promoted" | "dismissed" | "contract-ended" | "retired";
            reason?: string;
            decree?: components["schemas"]["EmployeeDecree"];
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description Pelatihan */
        Course: {
            id: components["schemas"]["CourseId"];
            status: components["schemas"]["CourseStatus"];
            title: components["schemas"]["CourseTitle"];
            kind: components["schemas"]["CourseKind"];
            /** @description The agency that gives it */
            agency: components["schemas"]["AgencyId"];
            sessions: {
                /** @description First day, Asia/Jakarta */
                startsOn: components["schemas"]["IsoDate"];
                /** @description Last day, Asia/Jakarta */
                endsOn: components["schemas"]["IsoDate"];
                place: string;
                seats: number;
                id: components["schemas"]["CourseSessionId"];
                cancelled?: components["schemas"]["CourseCancellationReason"];
            }[];
            openedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CourseCancellationReason: "too-few" | "no-instructor" | "no-budget" | "rescheduled";
        /**
         * @description Id of a course
         * @example abcdefghijklmnopqrstuvwxyz
         */
        CourseId: string;
        /** @enum {string} */
        CourseKind: "latsar" | "leadership" | "functional" | "technical" | "socio-cultural";
        /** @description Angkatan pelatihan */
        CourseSession: {
            id: components["schemas"]["CourseSessionId"];
            course: components["schemas"]["CourseId"];
            title: components["schemas"]["CourseTitle"];
            kind: components["schemas"]["CourseKind"];
            agency: components["schemas"]["AgencyId"];
            /** @description First day, Asia/Jakarta */
            startsOn: components["schemas"]["IsoDate"];
            /** @description Last day, Asia/Jakarta */
            endsOn: components["schemas"]["IsoDate"];
            place: string;
            seats: number;
            status: components["schemas"]["CourseSessionStatus"];
            taken: number;
            waiting: number;
        };
        /**
         * @description Id of a session of a course
         * @example abcdefghijklmnopqrstuvwxyz
         */
        CourseSessionId: string;
        /** @enum {string} */
        CourseSessionStatus: "open" | "begun" | "cancelled";
        /** @enum {string} */
        CourseStatus: "open" | "closed";
        /** @example Pelatihan Dasar CPNS Golongan III */
        CourseTitle: string;
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
        /** @description Code of a decree, 26 characters, as in its QR */
        DecreeCode: string;
        /** @enum {string} */
        DecreeNumberStatus: "reserved" | "used" | "void";
        /** @description Buku nomor keputusan */
        DecreeRegister: {
            agency: components["schemas"]["AgencyId"];
            year: number;
            numbers: {
                sequence: number;
                number: string;
                date: components["schemas"]["IsoDate"];
                action: components["schemas"]["PersonnelActionId"];
                status: components["schemas"]["DecreeNumberStatus"];
            }[];
        };
        /** @enum {string} */
        DecreeStatus: "effective" | "not-yet-effective";
        /** @description Hasil verifikasi keputusan */
        DecreeVerification: {
            code: components["schemas"]["DecreeCode"];
            status: components["schemas"]["DecreeStatus"];
            number: string;
            date: components["schemas"]["IsoDate"];
            agency: components["schemas"]["AgencyId"];
            agencyName?: string;
            kind: components["schemas"]["PersonnelActionKind"];
            effectiveOn: components["schemas"]["IsoDate"];
            issuedAt: components["schemas"]["Instant"];
            signedBy: string;
            /** @description SHA-256 of the file as it was issued */
            sha256: string;
        };
        /** @description Pelimpahan wewenang atau pelaksana harian */
        Delegation: {
            id: components["schemas"]["DelegationId"];
            agency: components["schemas"]["AgencyId"];
            kind: components["schemas"]["DelegationKind"];
            step: components["schemas"]["ApprovalStep"];
            /** @description Whose part it is */
            officer: components["schemas"]["EmployeeRef"];
            /** @description Who steps in */
            deputy: components["schemas"]["EmployeeRef"];
            from: components["schemas"]["IsoDate"];
            until: components["schemas"]["IsoDate"];
            /** @description Number of the letter of assignment */
            letter: string;
            status: components["schemas"]["DelegationStatus"];
            legalBasis: string;
            givenBy: components["schemas"]["EmployeeRef"];
            givenAt: components["schemas"]["Instant"];
            revokedAt?: components["schemas"]["Instant"];
        };
        /**
         * @description Id of a delegation
         * @example dbcdefghijklmnopqrstuvwxyz
         */
        DelegationId: string;
        /** @enum {string} */
        DelegationKind: "delegation" | "absence";
        /** @enum {string} */
        DelegationStatus: "given" | "revoked";
        /** @description Pegawai aparatur sipil negara */
        Employee: {
            status: components["schemas"]["EmployeeStatus"];
            agency: components["schemas"]["AgencyId"];
            formation: components["schemas"]["FormationId"];
            position: components["schemas"]["Position"];
            unit: components["schemas"]["OrganisationUnit"];
            rank: components["schemas"]["EmployeeRank"];
            baseSalary: components["schemas"]["Rupiah"];
            id: components["schemas"]["EmployeeId"];
            person: components["schemas"]["PersonRef"];
            nip: components["schemas"]["Nip"];
            employeeRef: components["schemas"]["EmployeeRef"];
            startsOn: components["schemas"]["IsoDate"];
            probationUntil?: components["schemas"]["IsoDate"];
            contractUntil?: components["schemas"]["IsoDate"];
            /** @description First day of the pension, at the present position and rank */
            retiresOn?: components["schemas"]["IsoDate"];
            requirements: {
                kind: components["schemas"]["RequirementKind"];
                reference: string;
                result?: string;
                at: components["schemas"]["Instant"];
            }[];
            sworn?: {
                on: components["schemas"]["IsoDate"];
                record: string;
            };
            /** @description Decrees that take effect on a day to come */
            pending: {
                /** @enum {string} */
                kind: "appointment" | "transfer" | "promotion";
                effectiveOn: components["schemas"]["IsoDate"];
                decree: components["schemas"]["EmployeeDecree"];
            }[];
            /** @description By the day on which each step held; the answer to a command has the latest four */
            career: components["schemas"]["CareerStep"][];
        };
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
        /**
         * @description probation: CPNS; permanent: PNS; contract: PPPK
         * @enum {string}
         */
        EmployeeStatus: "probation" | "permanent" | "contract" | "dismissed" | "contract-ended" | "retired";
        EmployeeSummary: {
            status: components["schemas"]["EmployeeStatus"];
            agency: components["schemas"]["AgencyId"];
            formation: components["schemas"]["FormationId"];
            position: components["schemas"]["Position"];
            unit: components["schemas"]["OrganisationUnit"];
            rank: components["schemas"]["EmployeeRank"];
            baseSalary: components["schemas"]["Rupiah"];
            id: components["schemas"]["EmployeeId"];
            person: components["schemas"]["PersonRef"];
            nip: components["schemas"]["Nip"];
            employeeRef: components["schemas"]["EmployeeRef"];
            startsOn: components["schemas"]["IsoDate"];
            probationUntil?: components["schemas"]["IsoDate"];
            contractUntil?: components["schemas"]["IsoDate"];
            /** @description First day of the pension, at the present position and rank */
            retiresOn?: components["schemas"]["IsoDate"];
            sworn?: {
                on: components["schemas"]["IsoDate"];
                record: string;
            };
        };
        /** @description Pendaftaran pelatihan */
        Enrolment: {
            id: components["schemas"]["EnrolmentId"];
            status: components["schemas"]["EnrolmentStatus"];
            course: components["schemas"]["CourseId"];
            session: components["schemas"]["CourseSessionId"];
            title: components["schemas"]["CourseTitle"];
            kind: components["schemas"]["CourseKind"];
            organiser: components["schemas"]["AgencyId"];
            employee: string;
            person: components["schemas"]["PersonRef"];
            /** @description The agency the employee worked for when they enrolled */
            agency: components["schemas"]["AgencyId"];
            startsOn: components["schemas"]["IsoDate"];
            endsOn: components["schemas"]["IsoDate"];
            venue: string;
            /** @description When it came to this status */
            at: components["schemas"]["Instant"];
            /** @description On the waiting list when one enrolled */
            place?: number;
            /** @description Why withdrawn or failed */
            reason?: string;
            attendance?: {
                hours: number;
                of: number;
            };
            score?: components["schemas"]["TrainingScore"];
            certificate?: components["schemas"]["TrainingCertificate"];
        };
        /**
         * @description Id of an enrolment
         * @example abcdefghijklmnopqrstuvwxyz
         */
        EnrolmentId: string;
        /** @enum {string} */
        EnrolmentStatus: "enrolled" | "waitlisted" | "withdrawn" | "attended" | "completed" | "failed";
        /** @enum {string} */
        EnrolmentWithdrawalReason: "own-wish" | "duty-calls" | "illness";
        /** @description One line of an export; docs/evidence.md tells the members of each */
        EvidenceLine: {
            /** @enum {string} */
            type: "log" | "entry" | "checkpoint" | "open" | "stray" | "end";
        } & {
            [key: string]: unknown;
        };
        /** @description Formasi: kursi jabatan suatu instansi */
        Formation: {
            agency: components["schemas"]["AgencyId"];
            position: components["schemas"]["Position"];
            employment: components["schemas"]["FormationEmployment"];
            seats: number;
            /** @description Year of the establishment */
            year: number;
            /** @description Decision by which the seats were given */
            legalBasis: string;
            id: components["schemas"]["FormationId"];
            /** @enum {string} */
            status: "open" | "closed";
            /** @description Seats that are filled */
            taken: number;
            /** @description Seats kept for somebody about to come */
            claimed: number;
            openedAt: components["schemas"]["Instant"];
            closedAt?: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        FormationEmployment: "pns" | "pppk";
        /**
         * @description Id of a formation
         * @example fbcdefghijklmnopqrstuvwxyz
         */
        FormationId: string;
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
        NewDelegation: {
            /** @constant */
            kind: "delegation";
            step: components["schemas"]["ApprovalStep"];
            deputy: components["schemas"]["Nip"];
            from: components["schemas"]["IsoDate"];
            until: components["schemas"]["IsoDate"];
            letter: string;
        } | {
            /** @constant */
            kind: "absence";
            officer: components["schemas"]["Nip"];
            step: components["schemas"]["ApprovalStep"];
            deputy: components["schemas"]["Nip"];
            from: components["schemas"]["IsoDate"];
            until: components["schemas"]["IsoDate"];
            letter: string;
        };
        NewEmployee: {
            nik: components["schemas"]["Nik"];
            formation: components["schemas"]["FormationId"];
            unit: components["schemas"]["OrganisationUnit"];
            rank: components["schemas"]["EmployeeRank"];
            /** @description First day of work (TMT), Asia/Jakarta */
            startsOn: components["schemas"]["IsoDate"];
            /** @description Last day of the contract, of a PPPK */
            contractUntil?: components["schemas"]["IsoDate"];
        };
        NewFormation: {
            position: {
                code: components["schemas"]["PositionCode"];
                title: string;
                kind: components["schemas"]["PositionKind"];
                rankFrom: components["schemas"]["EmployeeRank"];
                rankTo: components["schemas"]["EmployeeRank"];
            };
            employment: components["schemas"]["FormationEmployment"];
            seats: number;
            /** @description Year of the establishment */
            year: number;
            /** @description Decision by which the seats were given */
            legalBasis: string;
        };
        NewPersonnelAction: {
            /** @constant */
            kind: "appointment";
            employee: components["schemas"]["EmployeeId"];
            terms: {
                rank: components["schemas"]["EmployeeRank"];
                effectiveOn: components["schemas"]["IsoDate"];
            };
        } | {
            /** @constant */
            kind: "transfer";
            employee: components["schemas"]["EmployeeId"];
            terms: {
                /** @description The receiving agency */
                to: components["schemas"]["AgencyId"];
                unit: components["schemas"]["OrganisationUnit"];
                /** @description The formation of the receiving agency in which a seat is taken */
                formation: components["schemas"]["FormationId"];
                effectiveOn: components["schemas"]["IsoDate"];
            };
        } | {
            /** @constant */
            kind: "promotion";
            employee: components["schemas"]["EmployeeId"];
            terms: {
                rank: components["schemas"]["EmployeeRank"];
                effectiveOn: components["schemas"]["IsoDate"];
            };
        };
        NewRequirement: {
            /** @constant */
            kind: "health-certificate";
            /** @description Number of the certificate or record; never a name */
            reference: string;
        } | {
            /** @constant */
            kind: "appraisal";
            /** @description Number of the certificate or record; never a name */
            reference: string;
            /** @enum {string} */
            result: "good" | "very-good";
        } | {
            /** @constant */
            kind: "latsar";
            /** @description Number of the certificate or record; never a name */
            reference: string;
            completedOn: components["schemas"]["IsoDate"];
        };
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
        /** @description Salinan data penduduk */
        PersonCopy: {
            person: components["schemas"]["PersonRef"];
            agency: components["schemas"]["AgencyId"];
            requestedAt: components["schemas"]["Instant"];
            /** @description Id of the copy: one per agency and person */
            id: string;
            record?: {
                name: components["schemas"]["PersonName"];
                address: components["schemas"]["CurrentAddress"];
                /** @description Version of the record in the register */
                version: number;
            };
        };
        /**
         * @description Full name as on the identity card
         * @example Siti Aminah
         */
        PersonName: string;
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
        /** @description Usulan kepegawaian */
        PersonnelAction: {
            employee: components["schemas"]["EmployeeId"];
            person: components["schemas"]["PersonRef"];
            /** @description The agency that employs and decrees */
            agency: components["schemas"]["AgencyId"];
            /** @constant */
            kind: "appointment";
            terms: components["schemas"]["AppointmentTerms"];
            id: components["schemas"]["PersonnelActionId"];
            status: components["schemas"]["PersonnelActionStatus"];
            steps: components["schemas"]["TakenStep"][];
            /** @description The step that is awaited */
            next?: components["schemas"]["PlannedStep"];
            legalBasis: string;
            proposedBy: components["schemas"]["EmployeeRef"];
            proposedAt: components["schemas"]["Instant"];
            withdrawal?: {
                reason: string;
                at: components["schemas"]["Instant"];
            };
            decree?: components["schemas"]["EmployeeDecree"];
        } | {
            employee: components["schemas"]["EmployeeId"];
            person: components["schemas"]["PersonRef"];
            /** @description The agency that employs and decrees */
            agency: components["schemas"]["AgencyId"];
            /** @constant */
            kind: "transfer";
            terms: components["schemas"]["TransferTerms"];
            id: components["schemas"]["PersonnelActionId"];
            status: components["schemas"]["PersonnelActionStatus"];
            steps: components["schemas"]["TakenStep"][];
            /** @description The step that is awaited */
            next?: components["schemas"]["PlannedStep"];
            legalBasis: string;
            proposedBy: components["schemas"]["EmployeeRef"];
            proposedAt: components["schemas"]["Instant"];
            withdrawal?: {
                reason: string;
                at: components["schemas"]["Instant"];
            };
            decree?: components["schemas"]["EmployeeDecree"];
        } | {
            employee: components["schemas"]["EmployeeId"];
            person: components["schemas"]["PersonRef"];
            /** @description The agency that employs and decrees */
            agency: components["schemas"]["AgencyId"];
            /** @constant */
            kind: "promotion";
            terms: components["schemas"]["PromotionTerms"];
            id: components["schemas"]["PersonnelActionId"];
            status: components["schemas"]["PersonnelActionStatus"];
            steps: components["schemas"]["TakenStep"][];
            /** @description The step that is awaited */
            next?: components["schemas"]["PlannedStep"];
            legalBasis: string;
            proposedBy: components["schemas"]["EmployeeRef"];
            proposedAt: components["schemas"]["Instant"];
            withdrawal?: {
                reason: string;
                at: components["schemas"]["Instant"];
            };
            decree?: components["schemas"]["EmployeeDecree"];
        };
        /**
         * @description Id of a personnel action
         * @example abcdefghijklmnopqrstuvwxyz
         */
        PersonnelActionId: string;
        /**
         * @description Pengangkatan menjadi PNS, mutasi, atau kenaikan pangkat
         * @enum {string}
         */
        PersonnelActionKind: "appointment" | "transfer" | "promotion";
        /**
         * @description proposed: a step is awaited; approved: all have agreed, the decree is being numbered
         * @enum {string}
         */
        PersonnelActionStatus: "proposed" | "approved" | "decreed" | "refused" | "withdrawn";
        PlannedStep: {
            step: components["schemas"]["ApprovalStep"];
            agency: components["schemas"]["AgencyId"];
        };
        /** @description Jabatan */
        Position: {
            code: components["schemas"]["PositionCode"];
            title: string;
            kind: components["schemas"]["PositionKind"];
            rankFrom: components["schemas"]["EmployeeRank"];
            rankTo: components["schemas"]["EmployeeRank"];
        };
        /**
         * @description Code of a position
         * @example analis-sdm-pertama
         */
        PositionCode: string;
        /** @enum {string} */
        PositionKind: "structural" | "functional" | "executive";
        /** @description Kenaikan pangkat */
        PromotionTerms: {
            rank: components["schemas"]["EmployeeRank"];
            effectiveOn: components["schemas"]["IsoDate"];
        };
        /**
         * @description Kemendagri region code, province to village, or id for the nation
         * @example 33.74.01.1001
         */
        RegionCode: string;
        RequestedPersonCopy: {
            person: components["schemas"]["PersonRef"];
            agency: components["schemas"]["AgencyId"];
            requestedAt: components["schemas"]["Instant"];
            /** @description Id of the copy: one per agency and person */
            id: string;
        };
        /** @enum {string} */
        RequirementKind: "latsar" | "health-certificate" | "appraisal";
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
        TakenStep: {
            step: components["schemas"]["ApprovalStep"];
            agency: components["schemas"]["AgencyId"];
            /** @enum {string} */
            outcome?: "approved" | "refused";
            by?: components["schemas"]["EmployeeRef"];
            /** @description The officer whose deputy answered */
            onBehalfOf?: components["schemas"]["EmployeeRef"];
            reference?: string;
            reason?: string;
            at?: components["schemas"]["Instant"];
        };
        TrainingCertificate: {
            number: components["schemas"]["TrainingCertificateNumber"];
            /** @description Asia/Jakarta */
            date: components["schemas"]["IsoDate"];
        };
        /**
         * @description Number of a certificate of training
         * @example LATSAR/2030/K3V5X-7Z2B4-D6F3H
         */
        TrainingCertificateNumber: string;
        /** @description Points, 0–100 with at most two decimals */
        TrainingScore: number;
        /** @description Mutasi */
        TransferTerms: {
            /** @description The receiving agency */
            to: components["schemas"]["AgencyId"];
            unit: components["schemas"]["OrganisationUnit"];
            /** @description The formation of the receiving agency in which a seat is taken */
            formation: components["schemas"]["FormationId"];
            effectiveOn: components["schemas"]["IsoDate"];
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
    listCourses: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example latsar */
                kind?: components["schemas"]["CourseKind"];
                agency?: components["schemas"]["AgencyId"];
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
                     *           "status": "open",
                     *           "title": "Pelatihan Dasar CPNS Golongan III",
                     *           "kind": "latsar",
                     *           "agency": "bpsdm-33",
                     *           "sessions": [
                     *             {
                     *               "id": "sbcdefghijklmnopqrstuvwxyz",
                     *               "startsOn": "2030-06-03",
                     *               "endsOn": "2030-06-21",
                     *               "place": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *               "seats": 40
                     *             }
                     *           ],
                     *           "openedAt": "2026-03-02T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Course"][];
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
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             * @description `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    openCourse: {
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
                 *       "title": "Pelatihan Dasar CPNS Golongan III",
                 *       "kind": "latsar"
                 *     }
                 */
                "application/json": {
                    title: components["schemas"]["CourseTitle"];
                    kind: components["schemas"]["CourseKind"];
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
                     *       "id": "cbcdefghijklmnopqrstuvwxyz",
                     *       "status": "open",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "agency": "bpsdm-33",
                     *       "sessions": [],
                     *       "openedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    getCourse: {
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
                id: components["schemas"]["CourseId"];
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
                     *       "status": "open",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "agency": "bpsdm-33",
                     *       "sessions": [
                     *         {
                     *           "id": "sbcdefghijklmnopqrstuvwxyz",
                     *           "startsOn": "2030-06-03",
                     *           "endsOn": "2030-06-21",
                     *           "place": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *           "seats": 40
                     *         }
                     *       ],
                     *       "openedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             * @description `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    addCourseSession: {
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
                /** @example cbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["CourseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "startsOn": "2030-06-03",
                 *       "endsOn": "2030-06-21",
                 *       "place": "BPSDMD Provinsi Jawa Tengah, Semarang",
                 *       "seats": 40
                 *     }
                 */
                "application/json": {
                    /** @description First day, Asia/Jakarta */
                    startsOn: components["schemas"]["IsoDate"];
                    /** @description Last day, Asia/Jakarta */
                    endsOn: components["schemas"]["IsoDate"];
                    place: string;
                    seats: number;
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
                     *       "id": "cbcdefghijklmnopqrstuvwxyz",
                     *       "status": "open",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "agency": "bpsdm-33",
                     *       "sessions": [
                     *         {
                     *           "id": "sbcdefghijklmnopqrstuvwxyz",
                     *           "startsOn": "2030-06-03",
                     *           "endsOn": "2030-06-21",
                     *           "place": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *           "seats": 40
                     *         }
                     *       ],
                     *       "openedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    cancelCourseSession: {
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
                id: components["schemas"]["CourseId"];
                /** @example sbcdefghijklmnopqrstuvwxyz */
                session: components["schemas"]["CourseSessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "too-few"
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["CourseCancellationReason"];
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
                     *       "id": "cbcdefghijklmnopqrstuvwxyz",
                     *       "status": "open",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "agency": "bpsdm-33",
                     *       "sessions": [
                     *         {
                     *           "id": "sbcdefghijklmnopqrstuvwxyz",
                     *           "startsOn": "2030-06-03",
                     *           "endsOn": "2030-06-21",
                     *           "place": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *           "seats": 40,
                     *           "cancelled": "too-few"
                     *         }
                     *       ],
                     *       "openedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    closeCourse: {
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
                id: components["schemas"]["CourseId"];
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
                     *       "status": "closed",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "agency": "bpsdm-33",
                     *       "sessions": [],
                     *       "openedAt": "2026-03-02T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Course"];
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
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    getCourseSession: {
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
                /** @example sbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["CourseSessionId"];
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
                     *       "id": "sbcdefghijklmnopqrstuvwxyz",
                     *       "course": "cbcdefghijklmnopqrstuvwxyz",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "agency": "bpsdm-33",
                     *       "startsOn": "2030-06-03",
                     *       "endsOn": "2030-06-21",
                     *       "place": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *       "seats": 40,
                     *       "status": "open",
                     *       "taken": 12,
                     *       "waiting": 0
                     *     }
                     */
                    "application/json": components["schemas"]["CourseSession"];
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
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             * @description `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    getDecreeRegister: {
        parameters: {
            query: {
                /** @example 2027 */
                year: number;
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
                     *       "agency": "bkpsdm-33.74",
                     *       "year": 2027,
                     *       "numbers": [
                     *         {
                     *           "sequence": 1,
                     *           "number": "821/0001/BKPSDM-33.74/2027",
                     *           "date": "2027-02-20",
                     *           "action": "abcdefghijklmnopqrstuvwxyz",
                     *           "status": "used"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["DecreeRegister"];
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
    verifyDecree: {
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
                code: components["schemas"]["DecreeCode"];
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
                     *       "status": "effective",
                     *       "number": "821/0001/BKPSDM-33.74/2027",
                     *       "date": "2027-02-20",
                     *       "agency": "bkpsdm-33.74",
                     *       "agencyName": "Badan Kepegawaian dan Pengembangan SDM Kota Semarang",
                     *       "kind": "appointment",
                     *       "effectiveOn": "2027-03-01",
                     *       "issuedAt": "2027-02-20T05:00:00.000Z",
                     *       "signedBy": "Simpul",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                     *     }
                     */
                    "application/json": components["schemas"]["DecreeVerification"];
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
             *     `decree.not-found`: Decree not found (*Keputusan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "decree.not-found";
                    };
                };
            };
            /** @description `decree.register-full`: No decree numbers left (*Nomor keputusan habis*) */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "decree.register-full";
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
    listDelegations: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                step?: components["schemas"]["ApprovalStep"];
                /**
                 * @description Only those in force on this day
                 * @example 2027-02-03
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
                     *       "items": [
                     *         {
                     *           "id": "dbcdefghijklmnopqrstuvwxyz",
                     *           "status": "given",
                     *           "agency": "bkpsdm-33.74",
                     *           "kind": "absence",
                     *           "step": "unit-head",
                     *           "officer": "eabcdefghijklmnopqrstuvwxyz",
                     *           "deputy": "ebcdefghijklmnopqrstuvwxyz2",
                     *           "from": "2027-02-01",
                     *           "until": "2027-02-14",
                     *           "letter": "800/PLH/0012/2027",
                     *           "legalBasis": "UU 30/2014 Pasal 14",
                     *           "givenBy": "ecdefghijklmnopqrstuvwxyz23",
                     *           "givenAt": "2027-01-29T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Delegation"][];
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
             *     `delegation.not-yours`: Not yours to give or revoke (*Bukan wewenang Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "delegation.not-yours";
                    };
                };
            };
            /** @description `delegation.not-found`: Delegation not found (*Pelimpahan tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "delegation.not-found";
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
             * @description `delegation.not-for-step`: Not for deputies (*Tidak dapat dilakukan pengganti*)
             *     `delegation.same-person`: The same person (*Orang yang sama*)
             *     `delegation.backwards`: Ends before it begins (*Tanggal terbalik*)
             *     `delegation.in-past`: In the past (*Sudah lewat*)
             *     `delegation.too-long`: Too long (*Terlalu lama*)
             *     `delegation.no-rule`: No rule (*Tidak ada ketentuan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "delegation.not-for-step" | "delegation.same-person" | "delegation.backwards" | "delegation.in-past" | "delegation.too-long" | "delegation.no-rule";
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
    giveDelegation: {
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
                 *       "kind": "absence",
                 *       "officer": "198503302010011001",
                 *       "deputy": "199007012015032001",
                 *       "step": "unit-head",
                 *       "from": "2027-02-01",
                 *       "until": "2027-02-14",
                 *       "letter": "800/PLH/0012/2027"
                 *     }
                 */
                "application/json": components["schemas"]["NewDelegation"];
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
                     *       "id": "dbcdefghijklmnopqrstuvwxyz",
                     *       "status": "given",
                     *       "agency": "bkpsdm-33.74",
                     *       "kind": "absence",
                     *       "step": "unit-head",
                     *       "officer": "eabcdefghijklmnopqrstuvwxyz",
                     *       "deputy": "ebcdefghijklmnopqrstuvwxyz2",
                     *       "from": "2027-02-01",
                     *       "until": "2027-02-14",
                     *       "letter": "800/PLH/0012/2027",
                     *       "legalBasis": "UU 30/2014 Pasal 14",
                     *       "givenBy": "ecdefghijklmnopqrstuvwxyz23",
                     *       "givenAt": "2027-01-29T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
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
             *     `delegation.not-yours`: Not yours to give or revoke (*Bukan wewenang Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "delegation.not-yours";
                    };
                };
            };
            /** @description `delegation.not-found`: Delegation not found (*Pelimpahan tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "delegation.not-found";
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
             *     `delegation.not-for-step`: Not for deputies (*Tidak dapat dilakukan pengganti*)
             *     `delegation.same-person`: The same person (*Orang yang sama*)
             *     `delegation.backwards`: Ends before it begins (*Tanggal terbalik*)
             *     `delegation.in-past`: In the past (*Sudah lewat*)
             *     `delegation.too-long`: Too long (*Terlalu lama*)
             *     `delegation.no-rule`: No rule (*Tidak ada ketentuan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "delegation.not-for-step" | "delegation.same-person" | "delegation.backwards" | "delegation.in-past" | "delegation.too-long" | "delegation.no-rule";
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
    getDelegation: {
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
                /** @example dbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["DelegationId"];
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
                     *       "id": "dbcdefghijklmnopqrstuvwxyz",
                     *       "status": "given",
                     *       "agency": "bkpsdm-33.74",
                     *       "kind": "absence",
                     *       "step": "unit-head",
                     *       "officer": "eabcdefghijklmnopqrstuvwxyz",
                     *       "deputy": "ebcdefghijklmnopqrstuvwxyz2",
                     *       "from": "2027-02-01",
                     *       "until": "2027-02-14",
                     *       "letter": "800/PLH/0012/2027",
                     *       "legalBasis": "UU 30/2014 Pasal 14",
                     *       "givenBy": "ecdefghijklmnopqrstuvwxyz23",
                     *       "givenAt": "2027-01-29T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
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
             *     `delegation.not-yours`: Not yours to give or revoke (*Bukan wewenang Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "delegation.not-yours";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `delegation.not-found`: Delegation not found (*Pelimpahan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "delegation.not-found";
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
             * @description `delegation.not-for-step`: Not for deputies (*Tidak dapat dilakukan pengganti*)
             *     `delegation.same-person`: The same person (*Orang yang sama*)
             *     `delegation.backwards`: Ends before it begins (*Tanggal terbalik*)
             *     `delegation.in-past`: In the past (*Sudah lewat*)
             *     `delegation.too-long`: Too long (*Terlalu lama*)
             *     `delegation.no-rule`: No rule (*Tidak ada ketentuan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "delegation.not-for-step" | "delegation.same-person" | "delegation.backwards" | "delegation.in-past" | "delegation.too-long" | "delegation.no-rule";
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
    revokeDelegation: {
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
                /** @example dbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["DelegationId"];
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
                     *       "id": "dbcdefghijklmnopqrstuvwxyz",
                     *       "status": "revoked",
                     *       "agency": "bkpsdm-33.74",
                     *       "kind": "absence",
                     *       "step": "unit-head",
                     *       "officer": "eabcdefghijklmnopqrstuvwxyz",
                     *       "deputy": "ebcdefghijklmnopqrstuvwxyz2",
                     *       "from": "2027-02-01",
                     *       "until": "2027-02-14",
                     *       "letter": "800/PLH/0012/2027",
                     *       "legalBasis": "UU 30/2014 Pasal 14",
                     *       "givenBy": "ecdefghijklmnopqrstuvwxyz23",
                     *       "givenAt": "2027-01-29T02:00:00.000Z",
                     *       "revokedAt": "2027-02-08T01:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Delegation"];
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
             *     `delegation.not-yours`: Not yours to give or revoke (*Bukan wewenang Anda*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "delegation.not-yours";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `delegation.not-found`: Delegation not found (*Pelimpahan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "delegation.not-found";
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
             *     `delegation.not-for-step`: Not for deputies (*Tidak dapat dilakukan pengganti*)
             *     `delegation.same-person`: The same person (*Orang yang sama*)
             *     `delegation.backwards`: Ends before it begins (*Tanggal terbalik*)
             *     `delegation.in-past`: In the past (*Sudah lewat*)
             *     `delegation.too-long`: Too long (*Terlalu lama*)
             *     `delegation.no-rule`: No rule (*Tidak ada ketentuan*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "delegation.not-for-step" | "delegation.same-person" | "delegation.backwards" | "delegation.in-past" | "delegation.too-long" | "delegation.no-rule";
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
    listEmployees: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @example probation */
                status?: components["schemas"]["EmployeeStatus"];
                formation?: components["schemas"]["FormationId"];
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
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "agency": "bkpsdm-33.74",
                     *           "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "startsOn": "2026-03-01",
                     *           "baseSalary": 2228560,
                     *           "status": "probation",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "nip": "199007012026032001",
                     *           "probationUntil": "2027-02-28",
                     *           "retiresOn": "2048-08-01"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["EmployeeSummary"][];
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
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "employee.not-an-agency" | "employee.own-matter";
                    };
                };
            };
            /**
             * @description `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "employee.not-found" | "employee.not-hired-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early";
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
             * @description `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    hireEmployee: {
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
                 *       "formation": "fbcdefghijklmnopqrstuvwxyz",
                 *       "unit": "Bidang Pengadaan dan Mutasi",
                 *       "rank": "III/a",
                 *       "startsOn": "2026-03-01"
                 *     }
                 */
                "application/json": components["schemas"]["NewEmployee"];
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
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *       "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *       "unit": "Bidang Pengadaan dan Mutasi",
                     *       "rank": "III/a",
                     *       "startsOn": "2026-03-01",
                     *       "baseSalary": 2228560,
                     *       "status": "probation",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "nip": "199007012026032001",
                     *       "probationUntil": "2027-02-28",
                     *       "retiresOn": "2048-08-01",
                     *       "requirements": [],
                     *       "pending": [],
                     *       "career": [
                     *         {
                     *           "status": "probation",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "baseSalary": 2228560,
                     *           "on": "2026-03-01",
                     *           "what": "hired",
                     *           "recordedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employee"];
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
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             *     `formation.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "employee.not-an-agency" | "employee.own-matter" | "formation.not-an-agency";
                    };
                };
            };
            /**
             * @description `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             *     `formation.not-found`: Formation not found (*Formasi tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "employee.not-found" | "employee.not-hired-then" | "formation.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             *     `formation.already-open`: Formation already there (*Formasi sudah ada*)
             *     `formation.full`: Formation full (*Formasi penuh*)
             *     `formation.closed`: Formation closed (*Formasi ditutup*)
             *     `formation.claim-pending`: Being hired already (*Sedang diproses*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early" | "formation.already-open" | "formation.full" | "formation.closed" | "formation.claim-pending";
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
             *     `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    getEmployee: {
        parameters: {
            query?: {
                /**
                 * @description As of this moment, RFC 3339 with Z or an offset such as +07:00; now where it is left out
                 * @example 2026-06-01T00:00:00+07:00
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
                /** @example abcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["EmployeeId"];
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
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *       "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *       "unit": "Bidang Pengadaan dan Mutasi",
                     *       "rank": "III/a",
                     *       "startsOn": "2026-03-01",
                     *       "baseSalary": 2228560,
                     *       "status": "probation",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "nip": "199007012026032001",
                     *       "probationUntil": "2027-02-28",
                     *       "retiresOn": "2048-08-01",
                     *       "requirements": [],
                     *       "pending": [],
                     *       "career": [
                     *         {
                     *           "status": "probation",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "baseSalary": 2228560,
                     *           "on": "2026-03-01",
                     *           "what": "hired",
                     *           "recordedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employee"];
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
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "employee.not-an-agency" | "employee.own-matter";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "employee.not-found" | "employee.not-hired-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early";
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
             * @description `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    getMyEmployment: {
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
            path?: never;
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
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *       "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *       "unit": "Bidang Pengadaan dan Mutasi",
                     *       "rank": "III/a",
                     *       "startsOn": "2026-03-01",
                     *       "baseSalary": 2228560,
                     *       "status": "probation",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "nip": "199007012026032001",
                     *       "probationUntil": "2027-02-28",
                     *       "retiresOn": "2048-08-01",
                     *       "requirements": [],
                     *       "pending": [],
                     *       "career": [
                     *         {
                     *           "status": "probation",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "baseSalary": 2228560,
                     *           "on": "2026-03-01",
                     *           "what": "hired",
                     *           "recordedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employee"];
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
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "employee.not-an-agency" | "employee.own-matter";
                    };
                };
            };
            /**
             * @description `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "employee.not-found" | "employee.not-hired-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early";
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
             * @description `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    recordRequirement: {
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
                id: components["schemas"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "appraisal",
                 *       "reference": "SKP-2026-0117",
                 *       "result": "good"
                 *     }
                 */
                "application/json": components["schemas"]["NewRequirement"];
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
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *       "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *       "unit": "Bidang Pengadaan dan Mutasi",
                     *       "rank": "III/a",
                     *       "startsOn": "2026-03-01",
                     *       "baseSalary": 2228560,
                     *       "status": "probation",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "nip": "199007012026032001",
                     *       "probationUntil": "2027-02-28",
                     *       "retiresOn": "2048-08-01",
                     *       "requirements": [
                     *         {
                     *           "kind": "appraisal",
                     *           "reference": "SKP-2026-0117",
                     *           "result": "good",
                     *           "at": "2027-01-11T02:00:00.000Z"
                     *         }
                     *       ],
                     *       "pending": [],
                     *       "career": [
                     *         {
                     *           "status": "probation",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "baseSalary": 2228560,
                     *           "on": "2026-03-01",
                     *           "what": "hired",
                     *           "recordedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employee"];
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
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "employee.not-an-agency" | "employee.own-matter";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "employee.not-found" | "employee.not-hired-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early";
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
             *     `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    recordOath: {
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
                id: components["schemas"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2026-03-09",
                 *       "record": "BA-SUMPAH-2026-014"
                 *     }
                 */
                "application/json": {
                    on: components["schemas"]["IsoDate"];
                    /** @description Number of the certificate or record; never a name */
                    record: string;
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
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *       "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *       "unit": "Bidang Pengadaan dan Mutasi",
                     *       "rank": "III/a",
                     *       "startsOn": "2025-03-01",
                     *       "baseSalary": 2785700,
                     *       "status": "permanent",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "nip": "199007012026032001",
                     *       "probationUntil": "2026-02-28",
                     *       "retiresOn": "2048-08-01",
                     *       "requirements": [],
                     *       "pending": [],
                     *       "career": [
                     *         {
                     *           "status": "probation",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "baseSalary": 2228560,
                     *           "on": "2025-03-01",
                     *           "what": "hired",
                     *           "recordedAt": "2025-02-24T03:00:00.000Z"
                     *         },
                     *         {
                     *           "status": "permanent",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "baseSalary": 2785700,
                     *           "on": "2026-03-01",
                     *           "recordedAt": "2026-02-28T17:00:02.000Z",
                     *           "what": "appointed",
                     *           "decree": {
                     *             "number": "821/0001/BKPSDM-33.74/2026",
                     *             "date": "2026-02-20",
                     *             "by": "bkpsdm-33.74"
                     *           }
                     *         }
                     *       ],
                     *       "sworn": {
                     *         "on": "2026-03-09",
                     *         "record": "BA-SUMPAH-2026-014"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Employee"];
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
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "employee.not-an-agency" | "employee.own-matter";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "employee.not-found" | "employee.not-hired-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early";
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
             *     `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    dismissEmployee: {
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
                id: components["schemas"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "own-request",
                 *       "effectiveOn": "2026-03-16"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "own-request" | "discipline" | "unfit" | "reorganisation" | "death";
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
                     *       "id": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *       "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *       "unit": "Bidang Pengadaan dan Mutasi",
                     *       "rank": "III/a",
                     *       "startsOn": "2026-03-01",
                     *       "baseSalary": 2228560,
                     *       "status": "dismissed",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "nip": "199007012026032001",
                     *       "probationUntil": "2027-02-28",
                     *       "retiresOn": "2048-08-01",
                     *       "requirements": [],
                     *       "pending": [],
                     *       "career": [
                     *         {
                     *           "status": "probation",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "baseSalary": 2228560,
                     *           "on": "2026-03-01",
                     *           "what": "hired",
                     *           "recordedAt": "2026-03-02T03:04:05.678Z"
                     *         },
                     *         {
                     *           "status": "dismissed",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "III/a",
                     *           "baseSalary": 2228560,
                     *           "on": "2026-03-16",
                     *           "what": "dismissed",
                     *           "reason": "own-request",
                     *           "recordedAt": "2026-03-16T03:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Employee"];
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
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "employee.not-an-agency" | "employee.own-matter";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "employee.not-found" | "employee.not-hired-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early";
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
             *     `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    renewContract: {
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
                id: components["schemas"]["EmployeeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "until": "2031-02-28"
                 *     }
                 */
                "application/json": {
                    until: components["schemas"]["IsoDate"];
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
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "employeeRef": "eabcdefghijklmnopqrstuvwxyz",
                     *       "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *       "unit": "Bidang Pengadaan dan Mutasi",
                     *       "rank": "IX",
                     *       "startsOn": "2026-03-01",
                     *       "baseSalary": 3203600,
                     *       "status": "contract",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "IX",
                     *         "rankTo": "X"
                     *       },
                     *       "nip": "199007012026212001",
                     *       "retiresOn": "2048-08-01",
                     *       "requirements": [],
                     *       "pending": [],
                     *       "career": [
                     *         {
                     *           "status": "contract",
                     *           "agency": "bkpsdm-33.74",
                     *           "formation": "fbcdefghijklmnopqrstuvwxyz",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "IX",
                     *             "rankTo": "X"
                     *           },
                     *           "unit": "Bidang Pengadaan dan Mutasi",
                     *           "rank": "IX",
                     *           "baseSalary": 3203600,
                     *           "on": "2026-03-01",
                     *           "what": "hired",
                     *           "recordedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ],
                     *       "contractUntil": "2031-02-28"
                     *     }
                     */
                    "application/json": components["schemas"]["Employee"];
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
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "employee.not-an-agency" | "employee.own-matter";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "employee.not-found" | "employee.not-hired-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early";
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
             *     `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    enrolForSession: {
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
                /** @example sbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["CourseSessionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "employee": "mbcdefghijklmnopqrstuvwxyz"
                 *     }
                 */
                "application/json": {
                    /** @description Id of the employee, by HR officers */
                    employee?: string;
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
                     *       "id": "nbcdefghijklmnopqrstuvwxyz",
                     *       "status": "enrolled",
                     *       "course": "cbcdefghijklmnopqrstuvwxyz",
                     *       "session": "sbcdefghijklmnopqrstuvwxyz",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "organiser": "bpsdm-33",
                     *       "employee": "mbcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "startsOn": "2030-06-03",
                     *       "endsOn": "2030-06-21",
                     *       "venue": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *       "at": "2026-03-03T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
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
             *     `enrolment.not-an-employee`: Not a known employee (*Bukan pegawai yang tercatat*)
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "enrolment.not-an-employee" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `enrolment.not-found`: Enrolment not found (*Pendaftaran tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "enrolment.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `enrolment.taken-before`: Taken before (*Pelatihan ini sudah pernah diikuti*)
             *     `enrolment.elsewhere`: Enrolled for another session (*Terdaftar pada angkatan lain*)
             *     `enrolment.already-enrolled`: Enrolled already (*Sudah terdaftar*)
             *     `enrolment.too-late`: Too late (*Sudah terlambat*)
             *     `enrolment.too-early`: Session not over (*Angkatan belum selesai*)
             *     `enrolment.wrong-state`: Not at this stage (*Tidak sesuai tahap pendaftaran*)
             *     `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "enrolment.taken-before" | "enrolment.elsewhere" | "enrolment.already-enrolled" | "enrolment.too-late" | "enrolment.too-early" | "enrolment.wrong-state" | "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             *     `enrolment.employee-required`: No employee named (*Pegawai belum disebut*)
             *     `enrolment.not-for-employment`: Not for this kind of employment (*Tidak untuk status kepegawaian ini*)
             *     `enrolment.attendance-beyond`: More hours than were given (*Kehadiran melebihi jam pelatihan*)
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "enrolment.employee-required" | "enrolment.not-for-employment" | "enrolment.attendance-beyond" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    listEnrolments: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                session?: components["schemas"]["CourseSessionId"];
                /** @example enrolled */
                status?: components["schemas"]["EnrolmentStatus"];
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
                     *           "id": "nbcdefghijklmnopqrstuvwxyz",
                     *           "status": "enrolled",
                     *           "course": "cbcdefghijklmnopqrstuvwxyz",
                     *           "session": "sbcdefghijklmnopqrstuvwxyz",
                     *           "title": "Pelatihan Dasar CPNS Golongan III",
                     *           "kind": "latsar",
                     *           "organiser": "bpsdm-33",
                     *           "employee": "mbcdefghijklmnopqrstuvwxyz",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "agency": "bkpsdm-33.74",
                     *           "startsOn": "2030-06-03",
                     *           "endsOn": "2030-06-21",
                     *           "venue": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *           "at": "2026-03-03T02:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Enrolment"][];
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
             *     `enrolment.not-an-employee`: Not a known employee (*Bukan pegawai yang tercatat*)
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "enrolment.not-an-employee" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `enrolment.not-found`: Enrolment not found (*Pendaftaran tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "enrolment.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `enrolment.taken-before`: Taken before (*Pelatihan ini sudah pernah diikuti*)
             *     `enrolment.elsewhere`: Enrolled for another session (*Terdaftar pada angkatan lain*)
             *     `enrolment.already-enrolled`: Enrolled already (*Sudah terdaftar*)
             *     `enrolment.too-late`: Too late (*Sudah terlambat*)
             *     `enrolment.too-early`: Session not over (*Angkatan belum selesai*)
             *     `enrolment.wrong-state`: Not at this stage (*Tidak sesuai tahap pendaftaran*)
             *     `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "enrolment.taken-before" | "enrolment.elsewhere" | "enrolment.already-enrolled" | "enrolment.too-late" | "enrolment.too-early" | "enrolment.wrong-state" | "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             * @description `enrolment.employee-required`: No employee named (*Pegawai belum disebut*)
             *     `enrolment.not-for-employment`: Not for this kind of employment (*Tidak untuk status kepegawaian ini*)
             *     `enrolment.attendance-beyond`: More hours than were given (*Kehadiran melebihi jam pelatihan*)
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "enrolment.employee-required" | "enrolment.not-for-employment" | "enrolment.attendance-beyond" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    getEnrolment: {
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
                /** @example nbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["EnrolmentId"];
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
                     *       "id": "nbcdefghijklmnopqrstuvwxyz",
                     *       "status": "completed",
                     *       "course": "cbcdefghijklmnopqrstuvwxyz",
                     *       "session": "sbcdefghijklmnopqrstuvwxyz",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "organiser": "bpsdm-33",
                     *       "employee": "mbcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "startsOn": "2030-06-03",
                     *       "endsOn": "2030-06-21",
                     *       "venue": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *       "at": "2030-06-24T03:00:00.000Z",
                     *       "attendance": {
                     *         "hours": 140,
                     *         "of": 144
                     *       },
                     *       "score": 86.5,
                     *       "certificate": {
                     *         "number": "LATSAR/2030/K3V5X-7Z2B4-D6F3H",
                     *         "date": "2030-06-24"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
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
             *     `enrolment.not-an-employee`: Not a known employee (*Bukan pegawai yang tercatat*)
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "enrolment.not-an-employee" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `enrolment.not-found`: Enrolment not found (*Pendaftaran tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "enrolment.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `enrolment.taken-before`: Taken before (*Pelatihan ini sudah pernah diikuti*)
             *     `enrolment.elsewhere`: Enrolled for another session (*Terdaftar pada angkatan lain*)
             *     `enrolment.already-enrolled`: Enrolled already (*Sudah terdaftar*)
             *     `enrolment.too-late`: Too late (*Sudah terlambat*)
             *     `enrolment.too-early`: Session not over (*Angkatan belum selesai*)
             *     `enrolment.wrong-state`: Not at this stage (*Tidak sesuai tahap pendaftaran*)
             *     `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "enrolment.taken-before" | "enrolment.elsewhere" | "enrolment.already-enrolled" | "enrolment.too-late" | "enrolment.too-early" | "enrolment.wrong-state" | "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             * @description `enrolment.employee-required`: No employee named (*Pegawai belum disebut*)
             *     `enrolment.not-for-employment`: Not for this kind of employment (*Tidak untuk status kepegawaian ini*)
             *     `enrolment.attendance-beyond`: More hours than were given (*Kehadiran melebihi jam pelatihan*)
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "enrolment.employee-required" | "enrolment.not-for-employment" | "enrolment.attendance-beyond" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    withdrawEnrolment: {
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
                /** @example nbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["EnrolmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "own-wish"
                 *     }
                 */
                "application/json": {
                    reason: components["schemas"]["EnrolmentWithdrawalReason"];
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
                     *       "id": "nbcdefghijklmnopqrstuvwxyz",
                     *       "status": "withdrawn",
                     *       "course": "cbcdefghijklmnopqrstuvwxyz",
                     *       "session": "sbcdefghijklmnopqrstuvwxyz",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "organiser": "bpsdm-33",
                     *       "employee": "mbcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "startsOn": "2030-06-03",
                     *       "endsOn": "2030-06-21",
                     *       "venue": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *       "at": "2026-03-10T02:00:00.000Z",
                     *       "reason": "own-wish"
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
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
             *     `enrolment.not-an-employee`: Not a known employee (*Bukan pegawai yang tercatat*)
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "enrolment.not-an-employee" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `enrolment.not-found`: Enrolment not found (*Pendaftaran tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "enrolment.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `enrolment.taken-before`: Taken before (*Pelatihan ini sudah pernah diikuti*)
             *     `enrolment.elsewhere`: Enrolled for another session (*Terdaftar pada angkatan lain*)
             *     `enrolment.already-enrolled`: Enrolled already (*Sudah terdaftar*)
             *     `enrolment.too-late`: Too late (*Sudah terlambat*)
             *     `enrolment.too-early`: Session not over (*Angkatan belum selesai*)
             *     `enrolment.wrong-state`: Not at this stage (*Tidak sesuai tahap pendaftaran*)
             *     `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "enrolment.taken-before" | "enrolment.elsewhere" | "enrolment.already-enrolled" | "enrolment.too-late" | "enrolment.too-early" | "enrolment.wrong-state" | "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             *     `enrolment.employee-required`: No employee named (*Pegawai belum disebut*)
             *     `enrolment.not-for-employment`: Not for this kind of employment (*Tidak untuk status kepegawaian ini*)
             *     `enrolment.attendance-beyond`: More hours than were given (*Kehadiran melebihi jam pelatihan*)
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "enrolment.employee-required" | "enrolment.not-for-employment" | "enrolment.attendance-beyond" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    recordAttendance: {
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
                /** @example nbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["EnrolmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "hours": 140,
                 *       "of": 144
                 *     }
                 */
                "application/json": {
                    hours: number;
                    of: number;
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
                     *       "id": "nbcdefghijklmnopqrstuvwxyz",
                     *       "status": "attended",
                     *       "course": "cbcdefghijklmnopqrstuvwxyz",
                     *       "session": "sbcdefghijklmnopqrstuvwxyz",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "organiser": "bpsdm-33",
                     *       "employee": "mbcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "startsOn": "2030-06-03",
                     *       "endsOn": "2030-06-21",
                     *       "venue": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *       "at": "2030-06-21T09:00:00.000Z",
                     *       "attendance": {
                     *         "hours": 140,
                     *         "of": 144
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
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
             *     `enrolment.not-an-employee`: Not a known employee (*Bukan pegawai yang tercatat*)
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "enrolment.not-an-employee" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `enrolment.not-found`: Enrolment not found (*Pendaftaran tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "enrolment.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `enrolment.taken-before`: Taken before (*Pelatihan ini sudah pernah diikuti*)
             *     `enrolment.elsewhere`: Enrolled for another session (*Terdaftar pada angkatan lain*)
             *     `enrolment.already-enrolled`: Enrolled already (*Sudah terdaftar*)
             *     `enrolment.too-late`: Too late (*Sudah terlambat*)
             *     `enrolment.too-early`: Session not over (*Angkatan belum selesai*)
             *     `enrolment.wrong-state`: Not at this stage (*Tidak sesuai tahap pendaftaran*)
             *     `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "enrolment.taken-before" | "enrolment.elsewhere" | "enrolment.already-enrolled" | "enrolment.too-late" | "enrolment.too-early" | "enrolment.wrong-state" | "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             *     `enrolment.employee-required`: No employee named (*Pegawai belum disebut*)
             *     `enrolment.not-for-employment`: Not for this kind of employment (*Tidak untuk status kepegawaian ini*)
             *     `enrolment.attendance-beyond`: More hours than were given (*Kehadiran melebihi jam pelatihan*)
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "enrolment.employee-required" | "enrolment.not-for-employment" | "enrolment.attendance-beyond" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    recordExamination: {
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
                /** @example nbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["EnrolmentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "score": 86.5
                 *     }
                 */
                "application/json": {
                    score: components["schemas"]["TrainingScore"];
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
                     *       "id": "nbcdefghijklmnopqrstuvwxyz",
                     *       "status": "completed",
                     *       "course": "cbcdefghijklmnopqrstuvwxyz",
                     *       "session": "sbcdefghijklmnopqrstuvwxyz",
                     *       "title": "Pelatihan Dasar CPNS Golongan III",
                     *       "kind": "latsar",
                     *       "organiser": "bpsdm-33",
                     *       "employee": "mbcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "startsOn": "2030-06-03",
                     *       "endsOn": "2030-06-21",
                     *       "venue": "BPSDMD Provinsi Jawa Tengah, Semarang",
                     *       "at": "2030-06-24T03:00:00.000Z",
                     *       "attendance": {
                     *         "hours": 140,
                     *         "of": 144
                     *       },
                     *       "score": 86.5,
                     *       "certificate": {
                     *         "number": "LATSAR/2030/K3V5X-7Z2B4-D6F3H",
                     *         "date": "2030-06-24"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Enrolment"];
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
             *     `enrolment.not-an-employee`: Not a known employee (*Bukan pegawai yang tercatat*)
             *     `course.not-competent`: Not the agency that gives it (*Bukan penyelenggara pelatihan ini*)
             *     `course.not-accredited`: Agency not accredited (*Instansi belum terakreditasi*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "enrolment.not-an-employee" | "course.not-competent" | "course.not-accredited";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `enrolment.not-found`: Enrolment not found (*Pendaftaran tidak ditemukan*)
             *     `course.not-found`: Course not found (*Pelatihan tidak ditemukan*)
             *     `course.session-not-found`: Session not found (*Angkatan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "enrolment.not-found" | "course.not-found" | "course.session-not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `enrolment.taken-before`: Taken before (*Pelatihan ini sudah pernah diikuti*)
             *     `enrolment.elsewhere`: Enrolled for another session (*Terdaftar pada angkatan lain*)
             *     `enrolment.already-enrolled`: Enrolled already (*Sudah terdaftar*)
             *     `enrolment.too-late`: Too late (*Sudah terlambat*)
             *     `enrolment.too-early`: Session not over (*Angkatan belum selesai*)
             *     `enrolment.wrong-state`: Not at this stage (*Tidak sesuai tahap pendaftaran*)
             *     `course.closed`: Course is closed (*Pelatihan sudah ditutup*)
             *     `course.sessions-ahead`: Sessions still lie ahead (*Masih ada angkatan mendatang*)
             *     `course.session-begun`: Session has begun (*Angkatan sudah dimulai*)
             *     `course.session-cancelled`: Session was cancelled (*Angkatan dibatalkan*)
             *     `course.full`: No seat left (*Kursi sudah habis*)
             *     `course.waiting-list-full`: Waiting list is full (*Daftar tunggu penuh*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "enrolment.taken-before" | "enrolment.elsewhere" | "enrolment.already-enrolled" | "enrolment.too-late" | "enrolment.too-early" | "enrolment.wrong-state" | "course.closed" | "course.sessions-ahead" | "course.session-begun" | "course.session-cancelled" | "course.full" | "course.waiting-list-full";
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
             *     `enrolment.employee-required`: No employee named (*Pegawai belum disebut*)
             *     `enrolment.not-for-employment`: Not for this kind of employment (*Tidak untuk status kepegawaian ini*)
             *     `enrolment.attendance-beyond`: More hours than were given (*Kehadiran melebihi jam pelatihan*)
             *     `course.kind-not-ruled`: No rule on that day (*Belum ada aturan pada tanggal itu*)
             *     `course.session-backwards`: Session ends before it begins (*Tanggal angkatan terbalik*)
             *     `course.session-in-past`: Session has begun already (*Angkatan sudah lewat*)
             *     `course.too-many-sessions`: Too many sessions (*Angkatan terlalu banyak*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "enrolment.employee-required" | "enrolment.not-for-employment" | "enrolment.attendance-beyond" | "course.kind-not-ruled" | "course.session-backwards" | "course.session-in-past" | "course.too-many-sessions";
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
    listFormations: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                /** @description That of the officer where it is left out */
                agency?: components["schemas"]["AgencyId"];
                /** @example 2026 */
                year?: number;
                position?: components["schemas"]["PositionCode"];
                employment?: components["schemas"]["FormationEmployment"];
                status?: "open" | "closed";
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
                     *           "id": "fbcdefghijklmnopqrstuvwxyz",
                     *           "status": "open",
                     *           "agency": "bkpsdm-33.74",
                     *           "position": {
                     *             "code": "analis-sdm-pertama",
                     *             "title": "Analis SDM Aparatur Ahli Pertama",
                     *             "kind": "functional",
                     *             "rankFrom": "III/a",
                     *             "rankTo": "III/b"
                     *           },
                     *           "employment": "pns",
                     *           "seats": 3,
                     *           "year": 2026,
                     *           "legalBasis": "Keputusan Menteri PANRB 12/2026",
                     *           "openedAt": "2026-01-05T02:00:00.000Z",
                     *           "taken": 1,
                     *           "claimed": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["Formation"][];
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
             *     `formation.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "formation.not-an-agency";
                    };
                };
            };
            /** @description `formation.not-found`: Formation not found (*Formasi tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "formation.not-found";
                    };
                };
            };
            /**
             * @description `formation.already-open`: Formation already there (*Formasi sudah ada*)
             *     `formation.full`: Formation full (*Formasi penuh*)
             *     `formation.closed`: Formation closed (*Formasi ditutup*)
             *     `formation.claim-pending`: Being hired already (*Sedang diproses*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "formation.already-open" | "formation.full" | "formation.closed" | "formation.claim-pending";
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
    openFormation: {
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
                 *       "position": {
                 *         "code": "analis-sdm-pertama",
                 *         "title": "Analis SDM Aparatur Ahli Pertama",
                 *         "kind": "functional",
                 *         "rankFrom": "III/a",
                 *         "rankTo": "III/b"
                 *       },
                 *       "employment": "pns",
                 *       "seats": 3,
                 *       "year": 2026,
                 *       "legalBasis": "Keputusan Menteri PANRB 12/2026"
                 *     }
                 */
                "application/json": components["schemas"]["NewFormation"];
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
                     *       "id": "fbcdefghijklmnopqrstuvwxyz",
                     *       "status": "open",
                     *       "agency": "bkpsdm-33.74",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "employment": "pns",
                     *       "seats": 3,
                     *       "year": 2026,
                     *       "legalBasis": "Keputusan Menteri PANRB 12/2026",
                     *       "openedAt": "2026-01-05T02:00:00.000Z",
                     *       "taken": 0,
                     *       "claimed": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Formation"];
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
             *     `formation.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "formation.not-an-agency";
                    };
                };
            };
            /** @description `formation.not-found`: Formation not found (*Formasi tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "formation.not-found";
                    };
                };
            };
            /**
             * @description `formation.already-open`: Formation already there (*Formasi sudah ada*)
             *     `formation.full`: Formation full (*Formasi penuh*)
             *     `formation.closed`: Formation closed (*Formasi ditutup*)
             *     `formation.claim-pending`: Being hired already (*Sedang diproses*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "formation.already-open" | "formation.full" | "formation.closed" | "formation.claim-pending";
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
    getFormation: {
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
                /** @example fbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["FormationId"];
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
                     *       "id": "fbcdefghijklmnopqrstuvwxyz",
                     *       "status": "open",
                     *       "agency": "bkpsdm-33.74",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "employment": "pns",
                     *       "seats": 3,
                     *       "year": 2026,
                     *       "legalBasis": "Keputusan Menteri PANRB 12/2026",
                     *       "openedAt": "2026-01-05T02:00:00.000Z",
                     *       "taken": 1,
                     *       "claimed": 0
                     *     }
                     */
                    "application/json": components["schemas"]["Formation"];
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
             *     `formation.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "formation.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `formation.not-found`: Formation not found (*Formasi tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "formation.not-found";
                    };
                };
            };
            /**
             * @description `formation.already-open`: Formation already there (*Formasi sudah ada*)
             *     `formation.full`: Formation full (*Formasi penuh*)
             *     `formation.closed`: Formation closed (*Formasi ditutup*)
             *     `formation.claim-pending`: Being hired already (*Sedang diproses*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "formation.already-open" | "formation.full" | "formation.closed" | "formation.claim-pending";
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
    closeFormation: {
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
                /** @example fbcdefghijklmnopqrstuvwxyz */
                id: components["schemas"]["FormationId"];
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
                     *       "id": "fbcdefghijklmnopqrstuvwxyz",
                     *       "status": "closed",
                     *       "agency": "bkpsdm-33.74",
                     *       "position": {
                     *         "code": "analis-sdm-pertama",
                     *         "title": "Analis SDM Aparatur Ahli Pertama",
                     *         "kind": "functional",
                     *         "rankFrom": "III/a",
                     *         "rankTo": "III/b"
                     *       },
                     *       "employment": "pns",
                     *       "seats": 3,
                     *       "year": 2026,
                     *       "legalBasis": "Keputusan Menteri PANRB 12/2026",
                     *       "openedAt": "2026-01-05T02:00:00.000Z",
                     *       "taken": 1,
                     *       "claimed": 0,
                     *       "closedAt": "2026-12-31T08:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Formation"];
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
             *     `formation.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "formation.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `formation.not-found`: Formation not found (*Formasi tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "formation.not-found";
                    };
                };
            };
            /**
             * @description `formation.already-open`: Formation already there (*Formasi sudah ada*)
             *     `formation.full`: Formation full (*Formasi penuh*)
             *     `formation.closed`: Formation closed (*Formasi ditutup*)
             *     `formation.claim-pending`: Being hired already (*Sedang diproses*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "formation.already-open" | "formation.full" | "formation.closed" | "formation.claim-pending";
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
    listPersonCopies: {
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
                     *           "id": "h2w4e6r2t3y5u7i2o3p4a5s6d7",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "agency": "bkpsdm-33.74",
                     *           "requestedAt": "2026-03-02T03:04:05.678Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["RequestedPersonCopy"][];
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
             *     `person-copy.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person-copy.not-an-agency";
                    };
                };
            };
            /** @description `person-copy.not-found`: Copy not found (*Salinan data tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person-copy.not-found";
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
    requestPersonCopy: {
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
                 *       "nik": "3374014107900001"
                 *     }
                 */
                "application/json": {
                    nik: components["schemas"]["Nik"];
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
                     *       "agency": "bkpsdm-33.74",
                     *       "requestedAt": "2026-03-02T03:04:05.678Z"
                     *     }
                     */
                    "application/json": components["schemas"]["RequestedPersonCopy"];
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
             *     `person-copy.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person-copy.not-an-agency";
                    };
                };
            };
            /** @description `person-copy.not-found`: Copy not found (*Salinan data tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person-copy.not-found";
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
    getPersonCopy: {
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
                 * @description Id of the copy: one per agency and person
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
                     *       "agency": "bkpsdm-33.74",
                     *       "requestedAt": "2026-03-02T03:04:05.678Z",
                     *       "record": {
                     *         "name": "Siti Aminah",
                     *         "address": {
                     *           "region": "33.74.01.1001",
                     *           "line": "Jl. Pemuda 148, RT 02/RW 05"
                     *         },
                     *         "version": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonCopy"];
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
             *     `person-copy.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "person-copy.not-an-agency";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `person-copy.not-found`: Copy not found (*Salinan data tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "person-copy.not-found";
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
    listPersonnelActions: {
        parameters: {
            query?: {
                /**
                 * @description Items per page, 1–100
                 * @example 20
                 */
                limit?: number;
                /** @description The `next` of the page before; opaque */
                cursor?: string;
                status?: components["schemas"]["PersonnelActionStatus"];
                kind?: components["schemas"]["PersonnelActionKind"];
                employee?: components["schemas"]["EmployeeId"];
                /**
                 * @description Only those that await this step of the officer’s agency
                 * @example unit-head
                 */
                awaits?: components["schemas"]["ApprovalStep"];
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
                     *           "status": "proposed",
                     *           "employee": "abcdefghijklmnopqrstuvwxyz",
                     *           "person": "pabcdefghijklmnopqrstuvwxyz",
                     *           "agency": "bkpsdm-33.74",
                     *           "kind": "appointment",
                     *           "terms": {
                     *             "rank": "III/a",
                     *             "effectiveOn": "2027-03-01"
                     *           },
                     *           "steps": [
                     *             {
                     *               "step": "unit-head",
                     *               "agency": "bkpsdm-33.74"
                     *             },
                     *             {
                     *               "step": "bkn-technical",
                     *               "agency": "bkn"
                     *             },
                     *             {
                     *               "step": "ppk",
                     *               "agency": "bkpsdm-33.74"
                     *             }
                     *           ],
                     *           "legalBasis": "PP 11/2017 jo. PP 17/2020",
                     *           "proposedBy": "eabcdefghijklmnopqrstuvwxyz",
                     *           "proposedAt": "2027-02-01T02:00:00.000Z",
                     *           "next": {
                     *             "step": "unit-head",
                     *             "agency": "bkpsdm-33.74"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        items: components["schemas"]["PersonnelAction"][];
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
             *     `personnel-action.not-competent`: Not within your competence (*Bukan wewenang Anda*)
             *     `personnel-action.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             *     `personnel-action.same-officer`: Took part before (*Sudah terlibat pada langkah lain*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "personnel-action.not-competent" | "personnel-action.own-matter" | "personnel-action.same-officer";
                    };
                };
            };
            /** @description `personnel-action.not-found`: Personnel action not found (*Usulan tidak ditemukan*) */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "personnel-action.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `personnel-action.another-open`: Another action is open (*Usulan lain masih berjalan*)
             *     `personnel-action.not-next`: Not the next step (*Belum giliran langkah ini*)
             *     `personnel-action.already-answered`: Step answered already (*Langkah sudah dijawab*)
             *     `personnel-action.withdrawn`: Withdrawn (*Usulan sudah ditarik*)
             *     `personnel-action.refused`: Refused (*Usulan sudah ditolak*)
             *     `personnel-action.decreed`: Decreed (*Sudah ditetapkan*)
             *     `personnel-action.no-decree`: No decree yet (*Belum ada keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "personnel-action.another-open" | "personnel-action.not-next" | "personnel-action.already-answered" | "personnel-action.withdrawn" | "personnel-action.refused" | "personnel-action.decreed" | "personnel-action.no-decree";
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
             * @description `personnel-action.employee-unknown`: Employee unknown (*Pegawai tidak ditemukan*)
             *     `personnel-action.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `personnel-action.no-technical-agency`: No agency for the technical approval (*Instansi pertimbangan teknis belum ada*)
             *     `personnel-action.receiver-unknown`: Receiving agency unknown (*Instansi penerima tidak dikenal*)
             *     `personnel-action.step-not-planned`: Not a step of this action (*Langkah tidak ada dalam usulan ini*)
             *     `personnel-action.reference-missing`: Number of the technical approval missing (*Nomor pertimbangan teknis belum ada*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "personnel-action.employee-unknown" | "personnel-action.no-rule" | "personnel-action.no-technical-agency" | "personnel-action.receiver-unknown" | "personnel-action.step-not-planned" | "personnel-action.reference-missing";
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
    proposePersonnelAction: {
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
                 *       "kind": "appointment",
                 *       "employee": "abcdefghijklmnopqrstuvwxyz",
                 *       "terms": {
                 *         "rank": "III/a",
                 *         "effectiveOn": "2027-03-01"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewPersonnelAction"];
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
                     *       "status": "proposed",
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "kind": "appointment",
                     *       "terms": {
                     *         "rank": "III/a",
                     *         "effectiveOn": "2027-03-01"
                     *       },
                     *       "steps": [
                     *         {
                     *           "step": "unit-head",
                     *           "agency": "bkpsdm-33.74"
                     *         },
                     *         {
                     *           "step": "bkn-technical",
                     *           "agency": "bkn"
                     *         },
                     *         {
                     *           "step": "ppk",
                     *           "agency": "bkpsdm-33.74"
                     *         }
                     *       ],
                     *       "legalBasis": "PP 11/2017 jo. PP 17/2020",
                     *       "proposedBy": "eabcdefghijklmnopqrstuvwxyz",
                     *       "proposedAt": "2027-02-01T02:00:00.000Z",
                     *       "next": {
                     *         "step": "unit-head",
                     *         "agency": "bkpsdm-33.74"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonnelAction"];
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
             *     `personnel-action.not-competent`: Not within your competence (*Bukan wewenang Anda*)
             *     `personnel-action.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             *     `personnel-action.same-officer`: Took part before (*Sudah terlibat pada langkah lain*)
             *     `employee.not-an-agency`: Not a government agency (*Bukan instansi pemerintah*)
             *     `employee.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "personnel-action.not-competent" | "personnel-action.own-matter" | "personnel-action.same-officer" | "employee.not-an-agency" | "employee.own-matter";
                    };
                };
            };
            /**
             * @description `personnel-action.not-found`: Personnel action not found (*Usulan tidak ditemukan*)
             *     `employee.not-found`: Employee not found (*Pegawai tidak ditemukan*)
             *     `employee.not-hired-then`: Not hired then (*Belum bekerja saat itu*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "personnel-action.not-found" | "employee.not-found" | "employee.not-hired-then";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `personnel-action.another-open`: Another action is open (*Usulan lain masih berjalan*)
             *     `personnel-action.not-next`: Not the next step (*Belum giliran langkah ini*)
             *     `personnel-action.already-answered`: Step answered already (*Langkah sudah dijawab*)
             *     `personnel-action.withdrawn`: Withdrawn (*Usulan sudah ditarik*)
             *     `personnel-action.refused`: Refused (*Usulan sudah ditolak*)
             *     `personnel-action.decreed`: Decreed (*Sudah ditetapkan*)
             *     `personnel-action.no-decree`: No decree yet (*Belum ada keputusan*)
             *     `employee.already-employed`: Already employed (*Sudah menjadi pegawai*)
             *     `employee.not-rehired`: Not hired again (*Tidak dapat diangkat lagi*)
             *     `employee.claim-lapsed`: The claim has lapsed (*Waktu pengangkatan habis*)
             *     `employee.not-on-probation`: Not on probation (*Tidak dalam masa percobaan*)
             *     `employee.probation-not-over`: Probation not over (*Masa percobaan belum selesai*)
             *     `employee.requirement-already-met`: Requirement already met (*Syarat sudah terpenuhi*)
             *     `employee.requirements-missing`: Requirements missing (*Syarat belum lengkap*)
             *     `employee.not-permanent`: Not a permanent civil servant (*Bukan PNS*)
             *     `employee.already-sworn`: Already sworn in (*Sudah disumpah*)
             *     `employee.not-by-contract`: Not by contract (*Bukan PPPK*)
             *     `employee.not-in-service`: Not in service (*Tidak lagi bekerja*)
             *     `employee.decree-pending`: Another decree is to take effect (*Keputusan lain belum berlaku*)
             *     `employee.promotion-too-early`: Too early for a promotion (*Belum waktunya naik pangkat*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "personnel-action.another-open" | "personnel-action.not-next" | "personnel-action.already-answered" | "personnel-action.withdrawn" | "personnel-action.refused" | "personnel-action.decreed" | "personnel-action.no-decree" | "employee.already-employed" | "employee.not-rehired" | "employee.claim-lapsed" | "employee.not-on-probation" | "employee.probation-not-over" | "employee.requirement-already-met" | "employee.requirements-missing" | "employee.not-permanent" | "employee.already-sworn" | "employee.not-by-contract" | "employee.not-in-service" | "employee.decree-pending" | "employee.promotion-too-early";
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
             *     `personnel-action.employee-unknown`: Employee unknown (*Pegawai tidak ditemukan*)
             *     `personnel-action.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `personnel-action.no-technical-agency`: No agency for the technical approval (*Instansi pertimbangan teknis belum ada*)
             *     `personnel-action.receiver-unknown`: Receiving agency unknown (*Instansi penerima tidak dikenal*)
             *     `personnel-action.step-not-planned`: Not a step of this action (*Langkah tidak ada dalam usulan ini*)
             *     `personnel-action.reference-missing`: Number of the technical approval missing (*Nomor pertimbangan teknis belum ada*)
             *     `employee.person-unknown`: Person unknown (*Penduduk tidak dikenal*)
             *     `employee.age-not-allowed`: Age not allowed (*Usia tidak memenuhi syarat*)
             *     `employee.rank-not-in-formation`: Rank outside the formation (*Golongan di luar formasi*)
             *     `employee.before-formation`: Starts before the year of the formation (*Mulai sebelum tahun formasi*)
             *     `employee.contract-length`: Contract too short or too long (*Masa kontrak tidak sesuai*)
             *     `employee.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `employee.latsar-by-enrolment`: A Latsar is told by its enrolment (*Latsar dicatat dari pendaftarannya*)
             *     `employee.not-in-future`: A day to come (*Tanggal belum tiba*)
             *     `employee.before-start`: Before the employment (*Sebelum mulai bekerja*)
             *     `employee.rank-not-hired`: Not the rank of the probation (*Bukan golongan CPNS-nya*)
             *     `employee.rank-not-next`: Not the next rank (*Bukan pangkat berikutnya*)
             *     `employee.rank-above-position`: Above the ranks of the position (*Melebihi pangkat jabatan*)
             *     `employee.formation-elsewhere`: A formation of another agency (*Formasi instansi lain*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "personnel-action.employee-unknown" | "personnel-action.no-rule" | "personnel-action.no-technical-agency" | "personnel-action.receiver-unknown" | "personnel-action.step-not-planned" | "personnel-action.reference-missing" | "employee.person-unknown" | "employee.age-not-allowed" | "employee.rank-not-in-formation" | "employee.before-formation" | "employee.contract-length" | "employee.no-rule" | "employee.latsar-by-enrolment" | "employee.not-in-future" | "employee.before-start" | "employee.rank-not-hired" | "employee.rank-not-next" | "employee.rank-above-position" | "employee.formation-elsewhere";
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
    getPersonnelAction: {
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
                id: components["schemas"]["PersonnelActionId"];
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
                     *       "status": "proposed",
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "kind": "appointment",
                     *       "terms": {
                     *         "rank": "III/a",
                     *         "effectiveOn": "2027-03-01"
                     *       },
                     *       "steps": [
                     *         {
                     *           "step": "unit-head",
                     *           "agency": "bkpsdm-33.74"
                     *         },
                     *         {
                     *           "step": "bkn-technical",
                     *           "agency": "bkn"
                     *         },
                     *         {
                     *           "step": "ppk",
                     *           "agency": "bkpsdm-33.74"
                     *         }
                     *       ],
                     *       "legalBasis": "PP 11/2017 jo. PP 17/2020",
                     *       "proposedBy": "eabcdefghijklmnopqrstuvwxyz",
                     *       "proposedAt": "2027-02-01T02:00:00.000Z",
                     *       "next": {
                     *         "step": "unit-head",
                     *         "agency": "bkpsdm-33.74"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonnelAction"];
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
             *     `personnel-action.not-competent`: Not within your competence (*Bukan wewenang Anda*)
             *     `personnel-action.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             *     `personnel-action.same-officer`: Took part before (*Sudah terlibat pada langkah lain*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "personnel-action.not-competent" | "personnel-action.own-matter" | "personnel-action.same-officer";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `personnel-action.not-found`: Personnel action not found (*Usulan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "personnel-action.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `personnel-action.another-open`: Another action is open (*Usulan lain masih berjalan*)
             *     `personnel-action.not-next`: Not the next step (*Belum giliran langkah ini*)
             *     `personnel-action.already-answered`: Step answered already (*Langkah sudah dijawab*)
             *     `personnel-action.withdrawn`: Withdrawn (*Usulan sudah ditarik*)
             *     `personnel-action.refused`: Refused (*Usulan sudah ditolak*)
             *     `personnel-action.decreed`: Decreed (*Sudah ditetapkan*)
             *     `personnel-action.no-decree`: No decree yet (*Belum ada keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "personnel-action.another-open" | "personnel-action.not-next" | "personnel-action.already-answered" | "personnel-action.withdrawn" | "personnel-action.refused" | "personnel-action.decreed" | "personnel-action.no-decree";
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
             * @description `personnel-action.employee-unknown`: Employee unknown (*Pegawai tidak ditemukan*)
             *     `personnel-action.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `personnel-action.no-technical-agency`: No agency for the technical approval (*Instansi pertimbangan teknis belum ada*)
             *     `personnel-action.receiver-unknown`: Receiving agency unknown (*Instansi penerima tidak dikenal*)
             *     `personnel-action.step-not-planned`: Not a step of this action (*Langkah tidak ada dalam usulan ini*)
             *     `personnel-action.reference-missing`: Number of the technical approval missing (*Nomor pertimbangan teknis belum ada*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "personnel-action.employee-unknown" | "personnel-action.no-rule" | "personnel-action.no-technical-agency" | "personnel-action.receiver-unknown" | "personnel-action.step-not-planned" | "personnel-action.reference-missing";
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
    approvePersonnelAction: {
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
                id: components["schemas"]["PersonnelActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "step": "unit-head"
                 *     }
                 */
                "application/json": {
                    step: components["schemas"]["ApprovalStep"];
                    /** @description Number of the paper that was given; never a name */
                    reference?: string;
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
                     *       "status": "proposed",
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "kind": "appointment",
                     *       "terms": {
                     *         "rank": "III/a",
                     *         "effectiveOn": "2027-03-01"
                     *       },
                     *       "steps": [
                     *         {
                     *           "step": "unit-head",
                     *           "agency": "bkpsdm-33.74",
                     *           "outcome": "approved",
                     *           "by": "ebcdefghijklmnopqrstuvwxyz2",
                     *           "at": "2027-02-03T02:00:00.000Z"
                     *         },
                     *         {
                     *           "step": "bkn-technical",
                     *           "agency": "bkn"
                     *         },
                     *         {
                     *           "step": "ppk",
                     *           "agency": "bkpsdm-33.74"
                     *         }
                     *       ],
                     *       "legalBasis": "PP 11/2017 jo. PP 17/2020",
                     *       "proposedBy": "eabcdefghijklmnopqrstuvwxyz",
                     *       "proposedAt": "2027-02-01T02:00:00.000Z",
                     *       "next": {
                     *         "step": "bkn-technical",
                     *         "agency": "bkn"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonnelAction"];
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
             *     `personnel-action.not-competent`: Not within your competence (*Bukan wewenang Anda*)
             *     `personnel-action.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             *     `personnel-action.same-officer`: Took part before (*Sudah terlibat pada langkah lain*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "personnel-action.not-competent" | "personnel-action.own-matter" | "personnel-action.same-officer";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `personnel-action.not-found`: Personnel action not found (*Usulan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "personnel-action.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `personnel-action.another-open`: Another action is open (*Usulan lain masih berjalan*)
             *     `personnel-action.not-next`: Not the next step (*Belum giliran langkah ini*)
             *     `personnel-action.already-answered`: Step answered already (*Langkah sudah dijawab*)
             *     `personnel-action.withdrawn`: Withdrawn (*Usulan sudah ditarik*)
             *     `personnel-action.refused`: Refused (*Usulan sudah ditolak*)
             *     `personnel-action.decreed`: Decreed (*Sudah ditetapkan*)
             *     `personnel-action.no-decree`: No decree yet (*Belum ada keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "personnel-action.another-open" | "personnel-action.not-next" | "personnel-action.already-answered" | "personnel-action.withdrawn" | "personnel-action.refused" | "personnel-action.decreed" | "personnel-action.no-decree";
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
             *     `personnel-action.employee-unknown`: Employee unknown (*Pegawai tidak ditemukan*)
             *     `personnel-action.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `personnel-action.no-technical-agency`: No agency for the technical approval (*Instansi pertimbangan teknis belum ada*)
             *     `personnel-action.receiver-unknown`: Receiving agency unknown (*Instansi penerima tidak dikenal*)
             *     `personnel-action.step-not-planned`: Not a step of this action (*Langkah tidak ada dalam usulan ini*)
             *     `personnel-action.reference-missing`: Number of the technical approval missing (*Nomor pertimbangan teknis belum ada*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "personnel-action.employee-unknown" | "personnel-action.no-rule" | "personnel-action.no-technical-agency" | "personnel-action.receiver-unknown" | "personnel-action.step-not-planned" | "personnel-action.reference-missing";
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
    refusePersonnelAction: {
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
                id: components["schemas"]["PersonnelActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "step": "unit-head",
                 *       "reason": "discipline-pending"
                 *     }
                 */
                "application/json": {
                    step: components["schemas"]["ApprovalStep"];
                    /** @enum {string} */
                    reason: "requirements-not-met" | "documents-incomplete" | "rule-not-met" | "discipline-pending" | "not-released" | "not-needed" | "statement-untrue";
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
                     *       "status": "refused",
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "kind": "appointment",
                     *       "terms": {
                     *         "rank": "III/a",
                     *         "effectiveOn": "2027-03-01"
                     *       },
                     *       "steps": [
                     *         {
                     *           "step": "unit-head",
                     *           "agency": "bkpsdm-33.74",
                     *           "outcome": "refused",
                     *           "by": "ebcdefghijklmnopqrstuvwxyz2",
                     *           "at": "2027-02-03T02:00:00.000Z",
                     *           "reason": "discipline-pending"
                     *         },
                     *         {
                     *           "step": "bkn-technical",
                     *           "agency": "bkn"
                     *         },
                     *         {
                     *           "step": "ppk",
                     *           "agency": "bkpsdm-33.74"
                     *         }
                     *       ],
                     *       "legalBasis": "PP 11/2017 jo. PP 17/2020",
                     *       "proposedBy": "eabcdefghijklmnopqrstuvwxyz",
                     *       "proposedAt": "2027-02-01T02:00:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["PersonnelAction"];
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
             *     `personnel-action.not-competent`: Not within your competence (*Bukan wewenang Anda*)
             *     `personnel-action.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             *     `personnel-action.same-officer`: Took part before (*Sudah terlibat pada langkah lain*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "personnel-action.not-competent" | "personnel-action.own-matter" | "personnel-action.same-officer";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `personnel-action.not-found`: Personnel action not found (*Usulan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "personnel-action.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `personnel-action.another-open`: Another action is open (*Usulan lain masih berjalan*)
             *     `personnel-action.not-next`: Not the next step (*Belum giliran langkah ini*)
             *     `personnel-action.already-answered`: Step answered already (*Langkah sudah dijawab*)
             *     `personnel-action.withdrawn`: Withdrawn (*Usulan sudah ditarik*)
             *     `personnel-action.refused`: Refused (*Usulan sudah ditolak*)
             *     `personnel-action.decreed`: Decreed (*Sudah ditetapkan*)
             *     `personnel-action.no-decree`: No decree yet (*Belum ada keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "personnel-action.another-open" | "personnel-action.not-next" | "personnel-action.already-answered" | "personnel-action.withdrawn" | "personnel-action.refused" | "personnel-action.decreed" | "personnel-action.no-decree";
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
             *     `personnel-action.employee-unknown`: Employee unknown (*Pegawai tidak ditemukan*)
             *     `personnel-action.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `personnel-action.no-technical-agency`: No agency for the technical approval (*Instansi pertimbangan teknis belum ada*)
             *     `personnel-action.receiver-unknown`: Receiving agency unknown (*Instansi penerima tidak dikenal*)
             *     `personnel-action.step-not-planned`: Not a step of this action (*Langkah tidak ada dalam usulan ini*)
             *     `personnel-action.reference-missing`: Number of the technical approval missing (*Nomor pertimbangan teknis belum ada*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "personnel-action.employee-unknown" | "personnel-action.no-rule" | "personnel-action.no-technical-agency" | "personnel-action.receiver-unknown" | "personnel-action.step-not-planned" | "personnel-action.reference-missing";
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
    withdrawPersonnelAction: {
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
                id: components["schemas"]["PersonnelActionId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "own-request"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "error" | "own-request" | "no-longer-needed";
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
                     *       "status": "withdrawn",
                     *       "employee": "abcdefghijklmnopqrstuvwxyz",
                     *       "person": "pabcdefghijklmnopqrstuvwxyz",
                     *       "agency": "bkpsdm-33.74",
                     *       "kind": "appointment",
                     *       "terms": {
                     *         "rank": "III/a",
                     *         "effectiveOn": "2027-03-01"
                     *       },
                     *       "steps": [
                     *         {
                     *           "step": "unit-head",
                     *           "agency": "bkpsdm-33.74"
                     *         },
                     *         {
                     *           "step": "bkn-technical",
                     *           "agency": "bkn"
                     *         },
                     *         {
                     *           "step": "ppk",
                     *           "agency": "bkpsdm-33.74"
                     *         }
                     *       ],
                     *       "legalBasis": "PP 11/2017 jo. PP 17/2020",
                     *       "proposedBy": "eabcdefghijklmnopqrstuvwxyz",
                     *       "proposedAt": "2027-02-01T02:00:00.000Z",
                     *       "withdrawal": {
                     *         "reason": "own-request",
                     *         "at": "2027-02-04T02:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PersonnelAction"];
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
             *     `personnel-action.not-competent`: Not within your competence (*Bukan wewenang Anda*)
             *     `personnel-action.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             *     `personnel-action.same-officer`: Took part before (*Sudah terlibat pada langkah lain*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "personnel-action.not-competent" | "personnel-action.own-matter" | "personnel-action.same-officer";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `personnel-action.not-found`: Personnel action not found (*Usulan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "personnel-action.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `personnel-action.another-open`: Another action is open (*Usulan lain masih berjalan*)
             *     `personnel-action.not-next`: Not the next step (*Belum giliran langkah ini*)
             *     `personnel-action.already-answered`: Step answered already (*Langkah sudah dijawab*)
             *     `personnel-action.withdrawn`: Withdrawn (*Usulan sudah ditarik*)
             *     `personnel-action.refused`: Refused (*Usulan sudah ditolak*)
             *     `personnel-action.decreed`: Decreed (*Sudah ditetapkan*)
             *     `personnel-action.no-decree`: No decree yet (*Belum ada keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "personnel-action.another-open" | "personnel-action.not-next" | "personnel-action.already-answered" | "personnel-action.withdrawn" | "personnel-action.refused" | "personnel-action.decreed" | "personnel-action.no-decree";
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
             *     `personnel-action.employee-unknown`: Employee unknown (*Pegawai tidak ditemukan*)
             *     `personnel-action.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `personnel-action.no-technical-agency`: No agency for the technical approval (*Instansi pertimbangan teknis belum ada*)
             *     `personnel-action.receiver-unknown`: Receiving agency unknown (*Instansi penerima tidak dikenal*)
             *     `personnel-action.step-not-planned`: Not a step of this action (*Langkah tidak ada dalam usulan ini*)
             *     `personnel-action.reference-missing`: Number of the technical approval missing (*Nomor pertimbangan teknis belum ada*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.key-reused" | "personnel-action.employee-unknown" | "personnel-action.no-rule" | "personnel-action.no-technical-agency" | "personnel-action.receiver-unknown" | "personnel-action.step-not-planned" | "personnel-action.reference-missing";
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
    getDecree: {
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
                id: components["schemas"]["PersonnelActionId"];
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
             *     `personnel-action.not-competent`: Not within your competence (*Bukan wewenang Anda*)
             *     `personnel-action.own-matter`: A matter of your own (*Urusan Anda sendiri*)
             *     `personnel-action.same-officer`: Took part before (*Sudah terlibat pada langkah lain*)
             */
            403: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "auth.forbidden" | "personnel-action.not-competent" | "personnel-action.own-matter" | "personnel-action.same-officer";
                    };
                };
            };
            /**
             * @description `request.not-found`: Not found (*Tidak ditemukan*)
             *     `personnel-action.not-found`: Personnel action not found (*Usulan tidak ditemukan*)
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "request.not-found" | "personnel-action.not-found";
                    };
                };
            };
            /**
             * @description `person.restricted`: Processing restricted (*Pemrosesan dibatasi*)
             *     `personnel-action.another-open`: Another action is open (*Usulan lain masih berjalan*)
             *     `personnel-action.not-next`: Not the next step (*Belum giliran langkah ini*)
             *     `personnel-action.already-answered`: Step answered already (*Langkah sudah dijawab*)
             *     `personnel-action.withdrawn`: Withdrawn (*Usulan sudah ditarik*)
             *     `personnel-action.refused`: Refused (*Usulan sudah ditolak*)
             *     `personnel-action.decreed`: Decreed (*Sudah ditetapkan*)
             *     `personnel-action.no-decree`: No decree yet (*Belum ada keputusan*)
             */
            409: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "person.restricted" | "personnel-action.another-open" | "personnel-action.not-next" | "personnel-action.already-answered" | "personnel-action.withdrawn" | "personnel-action.refused" | "personnel-action.decreed" | "personnel-action.no-decree";
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
             * @description `personnel-action.employee-unknown`: Employee unknown (*Pegawai tidak ditemukan*)
             *     `personnel-action.no-rule`: No rule (*Tidak ada ketentuan*)
             *     `personnel-action.no-technical-agency`: No agency for the technical approval (*Instansi pertimbangan teknis belum ada*)
             *     `personnel-action.receiver-unknown`: Receiving agency unknown (*Instansi penerima tidak dikenal*)
             *     `personnel-action.step-not-planned`: Not a step of this action (*Langkah tidak ada dalam usulan ini*)
             *     `personnel-action.reference-missing`: Number of the technical approval missing (*Nomor pertimbangan teknis belum ada*)
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"] & {
                        /** @enum {string} */
                        code: "personnel-action.employee-unknown" | "personnel-action.no-rule" | "personnel-action.no-technical-agency" | "personnel-action.receiver-unknown" | "personnel-action.step-not-planned" | "personnel-action.reference-missing";
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
    g2ePersonalData: {
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
                     *       "service": "g2e",
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
    g2eListMyDataAccess: {
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
                     *           "service": "g2e",
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
                     *           "service": "g2e",
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
    g2eOpsExportEvidence: {
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
    g2eOpsKeptCheckpoints: {
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
    g2eOpsStatus: {
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
                     *       "service": "g2e",
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
    g2eOpsListParked: {
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
                     *           "id": "g2e.notify|g2e.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
                     *           "reaction": "notify",
                     *           "group": "g2e.notify",
                     *           "topic": "g2e.tax-bill",
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
    g2eOpsShowParked: {
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
                /** @example g2e.notify|g2e.tax-bill|q2vcmkrmoucypmscecnmu2emcu */
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
    g2eOpsRedriveParked: {
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
    g2eOpsDiscardParked: {
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
                 *       "id": "g2e.notify|g2e.tax-bill|q2vcmkrmoucypmscecnmu2emcu",
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
    g2eOpsListViews: {
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
    g2eOpsRebuildView: {
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
    g2eOpsKeys: {
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
    g2eOpsRotateKeys: {
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
    g2eOpsSealStored: {
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
    g2eOpsReconcileKeys: {
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
    g2eOpsVerify: {
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
