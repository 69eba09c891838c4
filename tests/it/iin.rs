//! `iin`: whether identity numbers are right, a line each (contract).

use insta::assert_snapshot;

use crate::office::Office;

#[test]
fn a_line_for_each_number() {
    assert_snapshot!(
        Office::empty().run("iin 860702486840 860702486841 85010130001 8607O2486840 861302486840"),
        @"
        exit: 1
        --- stdout
        860702486840 valid
        860702486841 invalid: the check digit does not fit: a digit is mistyped
        85010130001 invalid: an IIN has twelve digits
        8607O2486840 invalid: an IIN has digits alone
        861302486840 invalid: the check digit does not fit: a digit is mistyped
        "
    );
}

#[test]
fn all_valid() {
    let run = Office::empty().run("iin 860702486840 120108591236").ok();
    assert_eq!(run.out, "860702486840 valid\n120108591236 valid\n");
}

#[test]
fn as_data() {
    let answer = Office::empty().json("iin 860702486840 1");
    assert_eq!(answer["format"], 1);
    assert_eq!(answer["numbers"][0]["verdict"], "valid");
    assert_eq!(answer["numbers"][1]["verdict"], "invalid");
}

#[test]
fn letters_and_signs_are_no_digits() {
    let office = Office::empty();
    for number in ["٨٦٠٧٠٢٤٨٦٨٤٠", "86070248684０", "+86070248684", "\" 860702486840\""]
    {
        let run = office.run(&format!("iin {number}")).exits(1);
        assert!(run.out.contains(" invalid: "), "{run}");
    }
    assert_eq!(office.run("iin").exit, 2);
}
