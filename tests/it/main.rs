//! The officer's day, verb by verb: one binary. A test in the house style reads as what she
//! types and what she sees; each legal rule cites the row it holds.

mod office;

mod demo;
