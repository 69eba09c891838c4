# `doctor` and `amend`: whether the office's records are whole.

help-doctor = Looks whether the office's records are whole; exit code 1 if something is odd
help-doctor-repair = Set right what can be without losing anything, and say what was done
help-amend = Takes a case that was changed by hand as it stands, with a reason
help-amend-reason = Why it was changed, in words

doctor-sound = the office is whole: { $cases } { $cases ->
        [one] case
       *[other] cases
    }, every file as its journal says
doctor-found = found: { $count }; cases: { $cases }
doctor-done-untold = { $file }: the journal tells of it from now on
doctor-done-leftover = { $file }: taken away, a write cut short had left it
doctor-done-open = { $file }: closed to those who are not of the office
doctor-done-writable = { $file }: only the office may change it from now on

ability-write = to read again what was written
ability-flush = to keep what was written when the power goes
ability-rename = to put a file in the place of another
ability-rename-new = to refuse a file where there is one already
ability-append = to add at the end of a file
ability-lock = to let one alone write at a time

error-disk-cannot = the disk that the office lies on is not able { $ability }
    .help = move the folder to a disk of this machine, or ask whoever keeps the share
error-journal-flaw = line { $line }: { $flaw ->
        [unreadable] the journal cannot be read
        [no-header] the journal has lost its first line
        [torn] the line was cut short; nothing hangs on it
        [back-in-time] the clock was set back before this line
       *[broken] the line does not follow from the one before: something was changed, put in or taken out
    }
    .help = { $flaw ->
        [torn] nothing needs to be done
        [back-in-time] look whether the clock is right now
       *[other] hold the journal against a backup of the office
    }
error-unfinished-order = order { $number } was signed and has not reached all its cases
    .help = `ruqsat doctor --repair`, or any verb that writes, finishes it
error-unfinished-duplicate = blank { $blank } is entered as made out for { $case }, and the case does not say so
    .help = `{ $command }` records it; if it was not made out, take the entry back: `ruqsat certificate blanks undo { $entry } --reason TEXT`
error-odd-file = { $what ->
        [missing] the journal tells of it, and it is not there
        [untold] no journal tells of it
        [leftover] left by a write that was cut short
        [stray] lies among the records and is none
        [open] others than the office may read it
        [returned] was purged, and is there again
        [writable] others than the office may put another office in the place of this one
       *[edited] changed by hand since it was written last
    }
    .help = { $what ->
        [missing] { $has-command ->
           *[no] bring it back from a backup
            [yes] bring it back from a backup, or make it again: `{ $command }`
        }
        [untold] `ruqsat doctor --repair` adds its line, if it is yours
        [leftover] `ruqsat doctor --repair` takes it away
        [stray] look what it holds: a copy that a conflict made, a file saved in the wrong folder; then take it out
        [open] `ruqsat doctor --repair` closes it
        [returned] take it out, or restore it on purpose into another folder
        [writable] `ruqsat doctor --repair` keeps them from it
       *[edited] if the change is right, `ruqsat amend CASE --reason TEXT` takes it as it stands; if not, bring the file back from a backup
    }
error-nothing-to-amend = { $case } is as the journal says; nothing was changed by hand
    .help = what was typed wrongly is put right with `ruqsat correct`
