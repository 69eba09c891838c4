# Keeping the office's records: backups, restoring.

help-backup = Puts the whole office into one file, as it is at this moment
help-backup-file = The file to write; there must be none of this name yet
help-restore = Brings an office back from a backup into an empty folder: whole, or not at all
help-restore-file = The file that `ruqsat backup` wrote
help-restore-dry-run = Only read the whole backup and say what it holds

backup-holds =
    Backup of { $has-office ->
           *[no] an office without a name
            [yes] { $office }
        }, made { $made } by { $by } ({ $program })
    Cases: { $cases }, orders: { $orders }, papers and scans: { $papers }
    Files: { $files }, bytes: { $bytes }; the digest of each is right
backup-done = { $path }: holds names and identity numbers; keep it on another disk, where nobody else reads it
restore-done = the office is back in { $dir }
restore-copy = This folder is a copy. What was recorded and which numbers were given after { $made } is not known in it: before it gives numbers, give it a letter (`ruqsat desk B`). If nothing was written after the backup and the other folder is gone, `ruqsat desk main`, or its own letter.

error-file-exists = there is a file of this name already; nothing was written over it
    .help = choose another name, such as one with the date
error-unfit-file = a backup cannot hold this: { $what ->
        [link] it is a link, and leads elsewhere
        [special] it is no file
        [large] it is larger than 1024 MB
       *[name] its name leads elsewhere, is too long, or has signs that not every system keeps
    }
    .help = { $what ->
        [link] put what it leads to in its place, then repeat
       *[other] rename it or take it out of the office's folder, then repeat
    }
error-broken-backup = { $what ->
        [none] this is no backup that `ruqsat backup` made
        [short] the backup was cut short
        [path] the backup names a file that does not belong into an office's folder
        [link] the backup holds something that is no file
        [order] the files of the backup are not in their order, or one comes twice
        [large] the backup holds more than an office can
        [more] something follows after the end of the backup
       *[changed] the backup is not as it was made
    }
    .help = nothing was written; take another backup
error-not-empty = the folder is not empty
    .help = an office is brought back into a new folder: `ruqsat -C NEW-FOLDER restore FILE`

help-purge = Takes away cases that ended long ago, with their papers and scans; a record of it stays
help-purge-older-than = How long ago the last happened to a case: 5y, 60m; as the office's list of files says
help-purge-reason = Why, in words; it stays in the record
help-purge-act = The act that says how long cases are kept
help-purge-dry-run = Only list what would go
help-purge-yes = Take them away; without it they are only listed
value-age = AGE
expected-age = years or months, as 5y or 60m
head-last = Last

purge-none = no case ended before { $before }
purge-would = would go: { $count }, ended before { $before }; nothing was taken away yet
purge-done = taken away: { $count }; recorded as { $number }. Backups still hold them, and the journal the names of their files.
error-case-purged = { $case } was taken away on { $date } ({ $purge }): { $reason }
    .help = its number stays taken; a backup from before that day holds it

help-export = Gives the cases to other programs as tables, with names or under aliases
help-export-to = A folder for the tables, a file each; without it they are printed
help-export-table = Only this table: cases, events, deadlines, stages, entrants of a college (printed as CSV: cases, if left out)
help-export-anonymous = Without names, numbers, schools and free texts: aliases stand for them
help-export-key = A file with the key of the aliases, made if it is not there: the same key gives the same aliases again
help-export-full = Whole identity numbers and telephones
value-folder = FOLDER
expected-to-folder = json, csv; parquet only with --to FOLDER
expected-key = a file with 64 hexadecimal digits, as an earlier export made it

exported = { $path }: rows { $rows }
export-aliases = No names are in it, but { $few } of the cases share school, grade, category and year of birth with fewer than { $least }: who knows the school may know them. Do not publish it as it is.
purge-ask = Take { $count } away for good?
