# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_ruqsat_global_optspecs
    string join \n C/office-dir= lang= format= color= lock-timeout= q/quiet v/verbose h/help V/version
end

function __fish_ruqsat_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_ruqsat_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_ruqsat_using_subcommand
    set -l cmd (__fish_ruqsat_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c ruqsat -n "__fish_ruqsat_needs_command" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_needs_command" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_needs_command" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_needs_command" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_needs_command" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_needs_command" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -s V -l version -d 'Shows the version'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "demo" -d 'Shows the main job on sample data, with a set clock'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "init" -d 'Makes an office: its folder and its settings'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "official" -d 'Shows or adds who heads the office, stands in for the head, answers for papers'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "register" -d 'Registers one application'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "import" -d 'Registers many applications from a CSV sheet'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "check" -d 'Finds what is incomplete or stands against a permission; writes nothing'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "record" -d 'Records what happened; without EVENT lists what may happen next'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "order" -d 'Issues the order of permission and an extract for each case'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "refuse" -d 'Refuses: to consider, preliminarily, finally'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "deliver" -d 'Records that the result went to the applicant\'s cabinet'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "withdraw" -d 'Records that the applicant took the application back'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "void" -d 'Marks a case that should never have been there; its number stays taken'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "correct" -d 'Sets right what was typed wrong; nothing is erased'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "amend" -d 'Takes a case that was changed by hand as it stands, with a reason'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "attach" -d 'Keeps a scan or a letter with a case'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "note" -d 'Adds a remark to a case'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "appeal" -d 'Keeps complaints'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "admission" -d 'Runs the competition for places at colleges on the state order'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "certificate" -d 'Keeps the education documents of a school or a college'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "extern" -d 'Keeps the year of an extern, from the programme to the document'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "form" -d 'Forms of the service: list, show, preview, issue'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "verify" -d 'Says whether a paper is genuine, changed or unknown'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "today" -d 'Says what to do now, by how little room is left'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "list" -d 'Lists the cases'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "find" -d 'Finds cases by number, IIN, telephone, school or name'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "show" -d 'Shows everything known of a case'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "message" -d 'Words what an applicant to a college is told now, ready to be sent'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "deadlines" -d 'Lists what falls due'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "report" -d 'Figures of a period: applications, decisions, steps in time and late, complaints'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "explain" -d 'Shows why the dates of a case are what they are, or what a code means'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "law" -d 'Shows the law the program goes by: editions, terms, what is absent'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "export" -d 'Gives the cases to other programs as tables, with names or under aliases'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "doctor" -d 'Looks whether the office\'s records are whole; exit code 1 if something is odd'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "backup" -d 'Puts the whole office into one file, as it is at this moment'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "restore" -d 'Brings an office back from a backup into an empty folder: whole, or not at all'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "purge" -d 'Takes away cases that ended long ago, with their papers and scans; a record of it stays'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "calendar" -d 'Answers questions about working days'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "iin" -d 'Checks identity numbers'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "desk" -d 'Shows or sets the letter of a second copy of the office'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "completions" -d 'Prints completions for a shell'
complete -c ruqsat -n "__fish_ruqsat_needs_command" -f -a "man" -d 'Writes manual pages of the program and its verbs'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand demo" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand demo" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand demo" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand demo" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand demo" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand demo" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand demo" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand demo" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l kind -d 'department, school or college' -r -f -a "department\t''
school\t''
college\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l name -d 'Name of the office in Kazakh' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l name-ru -d 'Name of the office in Russian' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l name-en -d 'Name of the office in English' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l address -d 'Address in Kazakh' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l address-ru -d 'Address in Russian' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l head -d 'Head: surname, name, patronymic' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l head-post -d 'Post of the head' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l head-post-ru -d 'Post of the head in Russian' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l responsible -d 'Who answers for the papers' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l responsible-post -d 'Their post' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l responsible-post-ru -d 'Their post in Russian' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l hours -d 'Office hours (09:00-18:30)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l lunch -d 'Lunch (13:00-14:30, O61.1(7))' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l zone -d 'Time zone (Asia/Almaty)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l next -d 'First number to give in a series begun on paper: EX=48' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -l yes -d 'Ask nothing, take defaults'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand init" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -l post -d 'The post, as papers print it' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -l post-ru -d 'The same in Russian' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -l from -d 'First day in the role' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -l until -d 'Last day in the role' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand official" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l service -d 'The service applied for; else the one that the office provides, or the file names' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l from -d 'Read it from a TOML file; options win over the file' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l edition -d 'The edition to open it under, instead of the one of the day: an undated one is chosen so' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l at -d 'When it arrived: 2026-08-03T17:55; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l channel -d 'portal, office, state-corporation' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l applicant-name -d 'Applicant: surname, name, patronymic' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l applicant-iin -d 'Applicant\'s IIN' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l applicant-phone -d 'Phone' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l student-name -d 'Student: surname, name, patronymic' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l student-iin -d 'Student\'s IIN' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l student-birth-date -d 'Birth date' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l school -d 'School' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l grade -d 'Grade of the school year asked for' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l category -d 'health, grades, abroad-with-parents, abroad-alone' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l grades-requested -d 'Grades to be studied as an extern: 8 or 8+9' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l departure-date -d 'Day of departure, for the categories abroad' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l reason -d 'Why the data are to be corrected' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l mistakes -d 'What is wrong in the document, and how it should read' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l requested-document -d 'What is asked for: diploma-with-supplement, diploma, supplement (college)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l finished-year -d 'Year in which the studies ended' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l renamed-to -d 'Later name and address of the organisation, if they changed' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l speciality -d 'Speciality (college)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l collect-at -d 'Where the result is handed over: office, state-corporation' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l citizen -d 'Citizen of Kazakhstan: yes, no' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l level -d 'College: skilled-worker, mid-level, applied-bachelor' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l track -d 'College: ordinary, special-curriculum, enterprise, religious, penal' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l demands -d 'College: none, creative, special, pedagogical, medical' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l study-form -d 'College: full-time, evening, correspondence' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l funding -d 'College: state-order, paid' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l base -d 'What was finished: basic-secondary, general-secondary, vocational, post-secondary, higher' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l graduate-of -d 'Where it was finished: kazakhstan, foreign' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l qualification -d 'Qualification wished for' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l status -d 'citizen, foreigner, stateless, refugee, asylum-seeker, kandas' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l residence-mark -d 'The paper of a foreigner bears the mark of registration: yes, no' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l disability -d 'none, group-1, group-2, since-childhood' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l out-of-competition -d 'Whose child: none, special-state-body, law-enforcement, civil-protection, courier-service, serviceman, medical-worker' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l digitised -d 'The document of an earlier year is digitised: yes, no' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l address -d 'Where the applicant actually lives' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l hostel -d 'A place in a hostel is asked for: yes, no' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l meals -d 'Free meals are asked for: yes, no' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l programmes -d 'Programmes wished for, the dearest first, separated by |' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l subject-grades -d 'Grades as SUBJECT:GRADE, separated by |' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l document-average -d 'Average of the whole document' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l quota -d 'Categories of quotas held, separated by |' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l document -d 'A paper of the package; may be repeated' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l consent -d 'Consent to use protected data: yes, no' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l signature -d 'eds, otp, none' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l source-number -d 'The portal\'s number' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l special-needs -d 'Special educational needs or disability: yes, no' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l language -d 'Language of the papers: kk, ru' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l school-year -d 'Year in which the school year asked for begins' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand register" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l service -d 'The service asked for; else the one that the office provides' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l edition -d 'The edition to open it under, instead of the one of the day: an undated one is chosen so' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l sheet -d 'The sheet of a workbook, by name or number; else the only one whose header is known' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l encoding -d 'How a CSV sheet is written: utf-8, utf-16, windows-1251, kz-1048; else told by its bytes' -r -f -a "utf-8\t''
utf-16\t''
windows-1251\t''
kz-1048\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l template -d 'Make an empty sheet to be filled in instead, xlsx or csv; FILE is its name' -r -f -a "xlsx\t''
csv\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l running -d 'With columns for what happened already to cases begun on paper'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l dry-run -d 'Say what would happen, write nothing'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l all-or-nothing -d 'Register nothing if any row is rejected'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -l ignore-unknown -d 'Pass over columns that are not known'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand import" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l service -d 'Only this service' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -l all -d 'All cases'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand check" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand record" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l each -d 'An order of its own for each case'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand order" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -f -a "to-consider" -d 'Refuses to consider an incomplete application (notice O61.2)'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -f -a "preliminary" -d 'Issues the preliminary decision and the notice of a hearing'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and not __fish_seen_subcommand_from to-consider preliminary final" -f -a "final" -d 'Issues the reasoned refusal: after the hearing, or at once where the service has none'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from to-consider" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l ground -d 'Ground 1, 2 or 3 of O61.1(9); that of the review, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l reason -d 'The circumstances, in words; those of the review, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l reason-file -d 'The reasons in the head\'s own words, a paragraph a line, from a text file' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l hearing -d 'Time of the hearing' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l venue -d 'Its place; the office\'s address, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l means -d 'By what it was sent: registered-letter, telephonogram, telegram, text-message, e-mail, other-recorded' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from preliminary" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l reason -d 'The reasons, if other than in the preliminary decision or in what was recorded' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l reason-file -d 'The reasons in the head\'s own words, a paragraph a line, from a text file' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand refuse; and __fish_seen_subcommand_from final" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deliver" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand withdraw" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand void" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -l event -d 'Number of the event to correct; without it, the application itself' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -l reason -d 'Why, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand correct" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -l reason -d 'Why it was changed, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand amend" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -l document -d 'Kind of paper it is, such as medical-conclusion-026e' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -l about -d 'What it is, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand attach" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand note" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "receive" -d 'Records that a complaint came in'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "register" -d 'Records its registration'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "forward" -d 'Records that it was sent on with the case (3 working days)'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "satisfy" -d 'Records that its demands were satisfied in full'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "decide" -d 'Records how it was decided'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "withdraw" -d 'Records that a complaint was taken back'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "court" -d 'Records that the matter went to court after the review'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "judgment" -d 'Records what the court decided'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "bundle" -d 'Binds the complaint and all papers of the case into one PDF'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and not __fish_seen_subcommand_from receive register forward satisfy decide withdraw court judgment bundle list" -f -a "list" -d 'Lists complaints'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -l addressee -d 'provider, higher-body or quality-authority' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -l about -d 'What it is about' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from receive" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from register" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -l body -d 'To which body it was sent' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from forward" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l reason-file -d 'The reasons in the head\'s own words, a paragraph a line, from a text file' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l decision -d 'What was decided' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from satisfy" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l reason-file -d 'The reasons in the head\'s own words, a paragraph a line, from a text file' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l outcome -d 'upheld, partly-upheld, dismissed' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l decision -d 'What was decided' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from decide" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -l reason -d 'Why, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from withdraw" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -l court -d 'Which court' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -l number -d 'Number of the case in court' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from court" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -l outcome -d 'upheld, partly-upheld or dismissed' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -l decision -d 'What was decided' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from judgment" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -l language -d 'Language of the form: kk, or ru, the working translation' -r -f -a "kk\t''
ru\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from bundle" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l addressee -d 'Only those to this addressee' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l service -d 'Only this service' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l all -d 'Closed ones too'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l open -d 'Only those that wait for an answer (so without this word, too)'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -l overdue -d 'Only those with a step that is overdue'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand appeal; and __fish_seen_subcommand_from list" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -f -a "score" -d 'Shows what each applicant scores, and what is missing for it'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -f -a "seed" -d 'Makes a seed for the lots, and the commitment to publish before'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -f -a "allocate" -d 'Distributes the places and shows what is left'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -f -a "publish" -d 'Writes the file that anyone can reckon again, and the three lists'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -f -a "verify" -d 'Reckons a published file again, or tells an applicant where she stands'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -f -a "explain" -d 'Tells why each result is what it is, and what would have changed it'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -f -a "commission" -d 'Keeps the commissions of a college: members, meetings, decisions, minutes'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and not __fish_seen_subcommand_from score seed allocate publish verify explain commission campaign" -f -a "campaign" -d 'Runs a summer of admission: days, groups, the national database, lists'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -l applicant -d 'Only this applicant' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -l ignore-unknown -d 'Passes over columns that are not known'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from score" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -l seed -d 'The commitment of this seed, instead of a new one' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from seed" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l seed -d 'The seed of the lots' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l added -d 'Words added to the seed that nobody knew before, such as a rate of a named day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l commitment -d 'The commitment that was published before' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -l ignore-unknown -d 'Passes over columns that are not known'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from allocate" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l seed -d 'The seed of the lots' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l added -d 'Words added to the seed that nobody knew before, such as a rate of a named day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l commitment -d 'The commitment that was published before' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l out -d 'The folder the files are written into' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l ignore-unknown -d 'Passes over columns that are not known'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -l names -d 'With names on the lists for the departments; never in the published file'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from publish" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l digest -d 'The digest as it stands on the lists' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l commitment -d 'The commitment that was published before' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l score -d 'Your score, or one for each programme: A=14/3' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l document -d 'The average of your document' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l choices -d 'Your wishes in their order, by commas' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l quota -d 'The quota categories you hold, by commas' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l applicant -d 'Your number, for the lot' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -l out-of-competition -d 'You come out of competition'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from verify" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from explain" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from explain" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from explain" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from explain" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from explain" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from explain" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from explain" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from explain" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -f -a "make" -d 'Enters a commission as the order made it'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -f -a "meeting" -d 'Enters a meeting: who was there'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -f -a "decide" -d 'Enters what was put to the vote, and says what it came to'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -f -a "minutes" -d 'Makes the minutes of a meeting, in Kazakh and in Russian'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -f -a "request" -d 'Enters what a disabled entrant asks for at an exam'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -f -a "helper" -d 'Enters who helps; whoever teaches what is examined may not'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -f -a "list" -d 'Lists the commissions'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from commission" -f -a "show" -d 'Shows all that is known of a commission'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -f -a "open" -d 'Opens the summer of a year, with what the college offers'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -f -a "record" -d 'Enters that a step was done; without a step shows what there is'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -f -a "show" -d 'Shows the days of the summer and where each stands'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -f -a "groups" -d 'Counts groups by programme and tells what goes to redistribution'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -f -a "check" -d 'Tells whom the national database lacks, or their speciality and qualification'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand admission; and __fish_seen_subcommand_from campaign" -f -a "lists" -d 'Writes the three lists of those admitted, as CSV and PDF'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -f -a "blanks" -d 'Keeps the register of their blanks'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -f -a "supplement" -d 'Makes the supplements of a class from one sheet'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -f -a "reference" -d 'Makes a reference for somebody who did not finish'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -f -a "code" -d 'Prints the QR code of a diploma, 3x3 cm'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and not __fish_seen_subcommand_from blanks supplement reference code papers" -f -a "papers" -d 'Lists supplements, references and codes that were issued'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -f -a "receive" -d 'Enters blanks that came to the office'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -f -a "issue" -d 'Enters for whom a blank was filled in'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -f -a "hand" -d 'Enters that a document was handed over'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -f -a "spoil" -d 'Enters that blanks are of no use any more'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -f -a "undo" -d 'Takes back an entry that was a mistake; it stays readable'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -f -a "balance" -d 'Shows what came, what was given out, what is left'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -f -a "list" -d 'Lists blanks issued, handed over, spoiled'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from blanks" -f -a "show" -d 'Shows all that is known of a blank'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l from -d 'Sheet of grades: CSV or XLSX' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l sheet -d 'The sheet of a workbook, by name or number' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l encoding -d 'How a CSV sheet is written: utf-8, utf-16, windows-1251, kz-1048; else told by its bytes' -r -f -a "utf-8\t''
utf-16\t''
windows-1251\t''
kz-1048\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l template -d 'Make an empty sheet to be filled in instead, xlsx or csv' -r -f -a "xlsx\t''
csv\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l out -d 'File of the empty sheet' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l only -d 'This pupil of the sheet alone' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l decided -d 'The day of the decision the document rests on; the blank is handed over within 5 working days of it' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l basis -d 'The decision of the commission, or the order of the head' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l deputy -d 'The deputy head who signs' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l teacher -d 'The class teacher who signs' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l place -d 'Where it is given, in Kazakh (forms 1 and 2 of БТ)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l place-ru -d 'Where it is given, in Russian' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l date -d 'The day it is given; today, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l again -d 'Issue anew, as the next revision, what was issued with other words'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l dry-run -d 'Say what would happen, write nothing'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l all-or-nothing -d 'Make none if anything lacks in any row'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -l ignore-unknown -d 'Pass over columns that are not known'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from supplement" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l from -d 'Sheet of grades: CSV or XLSX' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l sheet -d 'The sheet of a workbook, by name or number' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l encoding -d 'How a CSV sheet is written: utf-8, utf-16, windows-1251, kz-1048; else told by its bytes' -r -f -a "utf-8\t''
utf-16\t''
windows-1251\t''
kz-1048\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l template -d 'Make an empty sheet to be filled in instead, xlsx or csv' -r -f -a "xlsx\t''
csv\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l out -d 'File of the empty sheet' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l name -d 'For whom it is' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l iin -d 'The IIN of that person' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l since -d 'First day of study' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l until -d 'Last day of study' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l speciality -d 'Speciality' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l study-form -d 'Form of study' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l grade -d 'At a school: the grade that was left, 10 or 11' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l number -d 'Registration number' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l order -d 'Number of the order' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l order-date -d 'Day of the order' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l reason -d 'At a college: the reason of expulsion' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l again -d 'The record of a reference issued anew: ED-2026-000001' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l date -d 'The day it is given; today, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from reference" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -l data -d 'The text that the national education database gave' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -l again -d 'Issue anew, as the next revision, what was issued with another text'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from code" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -l holder -d 'Only papers whose holder\'s name has these words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -l full -d 'The IIN in full'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand certificate; and __fish_seen_subcommand_from papers" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "attach" -d 'Attaches an extern, by the case of the permission or another body\'s order'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "programme" -d 'Records the individual programme and timetable from a sheet'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "timetable" -d 'Issues the head\'s order that approves the timetable'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "attestation" -d 'Issues the order on the form and days of attestation'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "council" -d 'Records the council\'s decision on admission to attestation'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "admit" -d 'Issues the order on admission to attestation (not later than 10 May)'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "results" -d 'Records results by subject from a sheet'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "protocol" -d 'Issues the protocol marked «Экстернат»'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "outcome" -d 'Records what the year ends with'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "grades" -d 'Makes the sheet of externs\' marks for the supplement'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "list" -d 'Lists the externs, how far each has come, what comes next'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and not __fish_seen_subcommand_from attach programme timetable attestation council admit results protocol outcome grades list college" -f -a "college" -d 'Says whether a college student may be an extern, and until when one asks'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l order -d 'Number of the other body\'s order or extract' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l order-date -d 'Its day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l body -d 'Who permitted it' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l applicant-name -d 'Name of the applicant' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l student-name -d 'Name of the extern' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l student-iin -d 'The extern\'s IIN' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l student-birth-date -d 'Day of birth' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l grade -d 'The grade' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l grades-requested -d 'Grades permitted: 8 or 8+9' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l category -d 'Ground: health, grades, abroad-with-parents, abroad-alone' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l ground -d 'At a college: contest or excellent' -r -f -a "contest\t''
excellent\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l course -d 'At a college: the course' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l language -d 'Language of the papers: kk or ru' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l school-year -d 'School year, by the year it begins in: 2026' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -l special-needs -d 'With special educational needs'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attach" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l from -d 'Sheet of subjects and hours: CSV or XLSX' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l template -d 'Make an empty sheet to be filled in instead, xlsx or csv' -r -f -a "csv\t''
xlsx\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l out -d 'File of the empty sheet' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l plan -d 'The year\'s working study plan: day and number' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l health -d 'Health as taken into account; else the medical conclusion' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l attestation -d 'Attestation results taken into account' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l ignore-unknown -d 'Pass over unknown columns'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from programme" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from timetable" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l form -d 'Form of the attestation' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l dates -d 'Days of the attestation' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from attestation" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -l number -d 'Number of the council\'s minutes' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -l not-admitted -d 'The council did not admit'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from council" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from admit" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l from -d 'Sheet of results: CSV or XLSX' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l template -d 'Make an empty sheet to be filled in instead, xlsx or csv' -r -f -a "csv\t''
xlsx\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l out -d 'File of the empty sheet' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l ignore-unknown -d 'Pass over unknown columns'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from results" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l chair -d 'Chair of the examination commission' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l member -d 'A member of the commission; may be repeated' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l secretary -d 'Secretary' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l materials -d 'How many sheets of written materials are attached' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from protocol" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l date -d 'Date of the decision, if it is not today\'s' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l at -d 'When it happened: 2026-08-10T10:00; now, if left out' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l reason -d 'The reason, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l outcome -d 'repeat-year, extern-document or state-document; else as the results say' -r -f -a "repeat-year\t''
extern-document\t''
state-document\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -l anyway -d 'Act against a finding; needs --reason, and is recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from outcome" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -l out -d 'File of the sheet' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from grades" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -l stage -d 'Only those at this stage' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from list" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l course -d 'The course' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l applied -d 'Day of asking' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l school-year -d 'School year, by the year it begins in: 2026' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l contest -d 'Won a contest or festival of the list'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -l excellent -d 'Has excellent marks'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand extern; and __fish_seen_subcommand_from college" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -f -a "list" -d 'Lists the forms and where their wording comes from'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -f -a "show" -d 'Prints the text of a form; keep it in local/forms/SERVICE/FORM.LANGUAGE.txt to make it your own'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -f -a "preview" -d 'Makes a blank form, or with --case a draft of what will be issued'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and not __fish_seen_subcommand_from list show preview issue" -f -a "issue" -d 'Issues the paper of something recorded, or the same paper once more'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -l service -d 'The service whose forms are meant; else the one that the office provides' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from list" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -l language -d 'Language of the form: kk, or ru, the working translation' -r -f -a "kk\t''
ru\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -l service -d 'The service whose forms are meant; else the one that the office provides' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from show" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l language -d 'Language of the form: kk, or ru, the working translation' -r -f -a "kk\t''
ru\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l case -d 'Case to draft it for; an order may have several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l service -d 'The service whose forms are meant; else the one that the office provides' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l reason -d 'Reasons to try out, in words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l reason-file -d 'The reasons in the head\'s own words, a paragraph a line, from a text file' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l out -d 'File to write; FORM.LANGUAGE.pdf here, if left out' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l archive -d 'Archival profile: 2a (PDF/A-2a, PDF/UA-1) or 1b (PDF/A-1b)' -r -f -a "2a\t''
1b\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from preview" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -l language -d 'Language of the form: kk, or ru, the working translation' -r -f -a "kk\t''
ru\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -l case -d 'Case, by its number or its tail' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -l complaint -d 'Number of the complaint within the case, if it has several' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -l number -d 'Number given by the chancery, instead of the office\'s own' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand form; and __fish_seen_subcommand_from issue" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -l code -d 'Text of the QR code of a printed paper, to be found in the office' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand verify" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -l service -d 'Only this service' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand today" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l state -d 'Only those in this state' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l sort -d 'Order: number, name (of the student, by the Kazakh alphabet), due' -r -f -a "number\t''
name\t''
due\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l service -d 'Only this service' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand list" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand find" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -l full -d 'Show IIN and phone in full'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand show" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l language -d 'Language of the text: kk, ru' -r -f -a "kk\t''
ru\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -l full -d 'Shows the telephone whole'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand message" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l within -d 'Only what falls due within so many working days' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l fail-on -d 'Exit 1 if something is overdue, or due today' -r -f -a "overdue\t''
today\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l service -d 'Only this service' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l overdue -d 'Only what is past its last day'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -l all -d 'Also what is done'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand deadlines" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l from -d 'First day of registration (else 1 January)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l until -d 'Last day of registration (else the day looked from)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l service -d 'Only of this service' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l xlsx -d 'Writes a workbook too, a sheet a table' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l html -d 'Writes a page for a browser too, with charts' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l pdf -d 'Writes a PDF too, with charts' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand report" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -l why -d 'Only what falls on this day: why it is that day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand explain" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -f -a "show" -d 'Shows one edition of a service, today\'s if none is named; without SERVICE, all editions'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -f -a "diff" -d 'What changed between two editions, part by part'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and not __fish_seen_subcommand_from show diff lint" -f -a "lint" -d 'Shows what the terms of a service do to each other, and slips in its data'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -l on -d 'The edition in force on this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -l edition -d 'The edition of this name, such as 2022-11' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from show" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from diff" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from diff" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from diff" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from diff" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from diff" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from diff" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from diff" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from diff" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from lint" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from lint" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from lint" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from lint" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from lint" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from lint" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from lint" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand law; and __fish_seen_subcommand_from lint" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l to -d 'A folder for the tables, a file each; without it they are printed' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l table -d 'Only this table: cases, events, deadlines, stages, entrants of a college (printed as CSV: cases, if left out)' -r -f -a "cases\t''
events\t''
deadlines\t''
stages\t''
entrants\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l key -d 'A file with the key of the aliases, made if it is not there: the same key gives the same aliases again' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l service -d 'Only this service' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l as-of -d 'Look from this day' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l known-at -d 'Look at what was recorded by this moment' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l anonymous -d 'Without names, numbers, schools and free texts: aliases stand for them'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -l full -d 'Whole identity numbers and telephones'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand export" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -l repair -d 'Set right what can be without losing anything, and say what was done'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand doctor" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand backup" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand backup" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand backup" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand backup" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand backup" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand backup" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand backup" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand backup" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -l dry-run -d 'Only read the whole backup and say what it holds'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand restore" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l older-than -d 'How long ago the last happened to a case: 5y, 60m; as the office\'s list of files says' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l reason -d 'Why, in words; it stays in the record' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l act -d 'The act that says how long cases are kept' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l dry-run -d 'Only list what would go'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -l yes -d 'Take them away; without it they are only listed'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand purge" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -f -a "add" -d 'Counts working days forward'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -f -a "before" -d 'Counts working days back'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -f -a "is" -d 'Says whether a day is a working day'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -f -a "show" -d 'Lists the days off and worked weekends of a year, each with its act'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -f -a "set" -d 'Records a day that an act makes a day off or a working day'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and not __fish_seen_subcommand_from add before is show set unset" -f -a "unset" -d 'Takes back a day that the office recorded'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -l week -d 'five or six working days a week' -r -f -a "five\t''
six\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from add" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -l week -d 'five or six working days a week' -r -f -a "five\t''
six\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from before" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -l week -d 'five or six working days a week' -r -f -a "five\t''
six\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -l reading -d 'Recompute under another reading; may be repeated (`ruqsat explain SLUG` tells the choices)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from is" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from show" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from show" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from show" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from show" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from show" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from show" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l act -d 'The act that says so, as papers name it' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l week -d 'The week it binds, five or six; both without it' -r -f -a "five\t''
six\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l holiday -d 'The holiday, by its name: nauryz, kurban-ait…' -r -f -a "new-year\t''
orthodox-christmas\t''
womens-day\t''
nauryz\t''
peoples-unity\t''
defender-day\t''
victory-day\t''
capital-day\t''
constitution-day\t''
kurban-ait\t''
republic-day\t''
first-president-day\t''
independence-day\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l reason -d 'Why, in a few words' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -l dry-run -d 'Only shows which dates of open cases would move'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from set" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -l week -d 'The week, five or six; both without it' -r -f -a "five\t''
six\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -l dry-run -d 'Only shows which dates of open cases would move'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand calendar; and __fish_seen_subcommand_from unset" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand iin" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand iin" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand iin" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand iin" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand iin" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand iin" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand iin" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand iin" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand desk" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand desk" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand desk" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand desk" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand desk" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand desk" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand desk" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand desk" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand completions" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand completions" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand completions" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand completions" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand completions" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand completions" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand completions" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand completions" -s v -l verbose -d 'More detail'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand man" -s C -l office-dir -d 'Folder of the office (else the nearest one upwards from here)' -r -F
complete -c ruqsat -n "__fish_ruqsat_using_subcommand man" -l lang -d 'Language of the screen: kk, ru, en' -r -f -a "kk\t''
ru\t''
en\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand man" -l format -d 'Form of the answer: table, json, csv, md; of deadlines also ics, html, text; of export also parquet' -r -f -a "table\t''
json\t''
csv\t''
md\t''
ics\t'Of `deadlines` alone: a calendar file, a page, a letter'
html\t''
text\t''
parquet\t'Of `export` alone'"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand man" -l color -d 'Colours: auto, always, never' -r -f -a "auto\t''
always\t''
never\t''"
complete -c ruqsat -n "__fish_ruqsat_using_subcommand man" -l lock-timeout -d 'Seconds to wait for whoever else writes (5)' -r
complete -c ruqsat -n "__fish_ruqsat_using_subcommand man" -s h -l help -d 'Shows this help'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand man" -s q -l quiet -d 'Only the answer and errors'
complete -c ruqsat -n "__fish_ruqsat_using_subcommand man" -s v -l verbose -d 'More detail'
