# A summer of admission (O20 p.23, 53, 63-64).

step-intake-opens = opening of the intake
step-intake-closes-creative = end of the intake: creative training
step-intake-closes-pedagogical-medical = end of the intake: pedagogical and medical specialities
step-intake-closes-basic-secondary = end of the intake: state order, basic secondary
step-intake-closes-general-secondary = end of the intake: state order, general secondary and above
step-intake-closes-full-time = end of the intake: skilled workers, special curricula, paid full-time
step-intake-closes-evening = end of the intake: evening and correspondence
step-results-basic-secondary = publishing the results: basic secondary
step-results-general-secondary = publishing the results: general secondary
step-messages-basic-secondary = text messages through 1414: basic secondary
step-messages-general-secondary = text messages through 1414: general secondary
step-database-registration = registration in the national database with speciality and qualification
step-redistribution = redistribution of the state order

adm-lacking-registration = registration in the national database
adm-lacking-speciality = the speciality in it
adm-lacking-qualification = the qualification in it
adm-group-gathered = gathered
adm-group-none = nobody admitted
adm-group-short = not gathered

head-speciality = Speciality
head-qualification = Qualification
head-word = Word
head-done-on = Done
head-lacking = Lacking
head-admitted-count = Admitted
head-free = Free
head-group = Group

campaign-opened = steps that are this office's: { $steps }; programmes: { $programmes }
campaign-recorded = { $number }: { $step }: { $status }
campaign-checked = lacking in the national database: { $count } of { $all }
campaign-check-by = to be done by { DAY($due) } ({ $cite }); { DAY($safe) } is safe
campaign-elsewhere = admitted to no programme of the campaign: { $count }
campaign-left-out = without a place: { $cases }
campaign-proof-on = the text names the day itself: { $named } ({ $cite })
campaign-proof-until = the text says “until { $named }” ({ $cite })
campaign-proof-safe = safe by { $safe }, however it is read
campaign-proof-off = { $named } is a day off; the text moves nothing
campaign-proof-done = done on { $done }
campaign-proof-kept = since { $since }, for { $count } months at least ({ $cite })

expected-campaign-step = a step of this campaign (`ruqsat admission campaign show` names them)
value-campaign = CAMPAIGN

help-admission-campaign = Runs a summer of admission: days, groups, the national database, lists
help-admission-campaign-open = Opens the summer of a year, with what the college offers
help-admission-campaign-record = Enters that a step was done; without a step shows what there is
help-admission-campaign-show = Shows the days of the summer and where each stands
help-admission-campaign-groups = Counts groups by programme and tells what goes to redistribution
help-admission-campaign-check = Tells whom the national database lacks, or their speciality and qualification
help-admission-campaign-lists = Writes the three lists of those admitted, as CSV and PDF
help-arg-campaign = The year, or the number of the campaign
help-admission-campaign-open-year = The year of the summer
help-admission-campaign-open-programmes = The list of programmes, as for `admission score`
help-admission-campaign-record-step = The step, by its word (`ruqsat admission campaign show` names them)
help-admission-campaign-record-note = What there is to say of it
help-admission-campaign-groups-results = A published result, instead of the college's own cases
help-admission-campaign-lists-out = The folder the files are written into
help-admission-campaign-lists-names = With names on the lists

error-campaign-exists = the summer of { $year } is open already: { $number }
    .help = `ruqsat admission campaign show { $year }`
error-no-campaign = no summer of admission { $number } was opened in this office
    .help = open it: `ruqsat admission campaign open` with the year
error-database-lacks = { $case }, { $name }: lacking: { $what } ({ $cite })
    .help = record it: `ruqsat record { $case } registered-in-database`; `ruqsat admission campaign check` names all
