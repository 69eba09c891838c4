//! Education documents (O312): the register of their blanks.

pub mod blank;
