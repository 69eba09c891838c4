# report: the office in figures.
report-title = The office in figures
report-about = { $office }: applications registered from { DAY($from) } to { DAY($until) }, as they stood on { DAY($date) }
report-heading = registered from { DAY($from) } to { DAY($until) }: { $received ->
    [one] { $received } application
   *[other] { $received } applications
}
report-nothing = nothing was registered from { DAY($from) } to { DAY($until) }, and no complaint received
report-written = written: { $file }
report-results = How they ended
report-refusals = Refusals, by what they rest on
report-steps = Steps in time and late, and working days they took
report-complaints = Complaints received in the period
report-complaint-steps = Steps of complaints
report-by-month = By month of registration
report-by-category = By ground of the application
report-by-school = By school
report-by-grade = By grade
report-pending = not decided yet
report-incomplete = incomplete or expired package
report-ground = ground { $ground }
report-complaint-satisfied = satisfied in full by the provider
report-complaint-upheld = upheld
report-complaint-partly-upheld = upheld in part
report-complaint-dismissed = dismissed
report-complaint-forwarded = sent on
report-complaint-pending = not answered yet
head-result = Result
head-ground = Ground
head-count = Number
head-in-time = In time
head-late = Late
head-overdue = Overdue
head-open = Under way
head-median = Median, days
head-longest = Longest, days
head-month = Month
head-school = School
head-grade = Grade
head-category = Ground of the application
head-granted = Granted
head-refused = Refused
head-closed = Withdrawn or void
head-pending = Not decided
help-report = Figures of a period: applications, decisions, steps in time and late, complaints
help-report-from = First day of registration (else 1 January)
help-report-until = Last day of registration (else the day looked from)
help-report-service = Only of this service
help-report-xlsx = Writes a workbook too, a sheet a table
help-report-html = Writes a page for a browser too, with charts
# deadlines that are sent
agenda-title = Deadlines
agenda-about = { $office }, { DAY($date) }: overdue { $overdue }, last day today { $today }, still to come { $ahead }
agenda-description = { $cite }; safe until { DAY($safe) }
