//! The package (E8: O61.1(8); E10: O61 p.22).

use super::matters::Facts;

#[test]
fn e9_what_the_form_does_not_ask_is_no_finding() {
    // No IIN of either, no phone, no birth date, no number of the case at the portal.
    let case = Facts::default().case();
    assert!(case.header.applicant.iin.is_none() && case.header.applicant.phone.is_none());
    let student = case.header.student.unwrap();
    assert!(student.iin.is_none() && student.born.is_none());
    assert_eq!(Facts::default().findings(), [""; 0], "E9 O61.4");
    let no_grades = Facts { grades: "[]", ..Facts::default() };
    assert_eq!(no_grades.findings(), ["no-grades!"], "E9: warned of, no ground");
}
