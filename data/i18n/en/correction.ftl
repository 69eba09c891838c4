# Terms of the service `correction`, beside those it shares with `externat`.

service-correction = Correction of data in education documents

state-compared = data compared
state-corrected = data corrected

event-data-compared = data compared with the archive
event-data-corrected = data corrected in the national education database

document-correction-application = application (annex 1 to the Rules)
document-education-document = electronic copy of the education document
document-school-certificate = education document of a school

field-entered = what was entered

finding-no-explanation = the application does not say why the data are to be corrected, or does not explain the mistakes: ask the applicant
    .short = no explanation

leads-to-refusal = reasoned refusal
ground-correction-1 = documents or data found untrue
