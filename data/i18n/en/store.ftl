# The folder of the office: who writes in it, its numbers, its journal, its desks.

error-busy = { $has-by ->
       *[no] somebody else is writing in this office
        [yes] { $by } is writing in this office: { $verb }, since { $since } (process { $pid }{ $has-host ->
           *[no] {""}
            [yes] , { $host }
        })
    }
    .help = try again in a moment, or wait longer with --lock-timeout
error-no-locks = the disk that the office lies on knows no locks of files: two officers could write at once
    .help = move the folder to a disk of this machine, or to a share whose server keeps locks
error-journal-behind = what was recorded stands, but the journal has no line of it yet: { io-reason }
    .help = make room or give leave to write; the next command that writes adds the line first
error-numbers-found-again = the last numbers given were lost or set back; they were found again in the records and the journal
    .help = if this folder is a second copy of the office, give it a letter before it gives numbers: `ruqsat desk B`
error-office-copied = the last numbers were given in another folder, of which this is a copy
    .help = if that one is still in use, give this one a letter: `ruqsat desk B`; if it was moved or restored: `ruqsat desk main`
error-office-of-another = the office’s folder belongs to another user (no. { $owner })
    .help = whoever owns it can change its settings, law and forms; if it is shared by a group, open it to the group (`group` in office.toml)

desk-main = Numbers given here bear no letter, such as { $example }.
desk-letter = Numbers given here bear the letter { $letter }, such as { $example }.

help-desk = Shows or sets the letter of a second copy of the office
help-desk-letter = A letter for the numbers given here, or `main` for none
help-arg-lock-timeout = Seconds to wait for whoever else writes (5)
value-seconds = SECONDS
value-letter = LETTER
expected-desk = a capital Latin letter but I and O, or main
