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
