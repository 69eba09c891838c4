//! A panic kept from ending the program: one of ours is said as our fault, one of a reader of
//! other people's files as a file that cannot be read.

use std::{
    any::Any,
    cell::RefCell,
    panic::{self, AssertUnwindSafe, PanicHookInfo},
    sync::Once,
};

thread_local! {
    /// What a panic of this thread said and where it was, while its work is contained.
    static HELD: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Does the work, and gives what it said and where if it panics, instead of ending the program.
///
/// # Errors
/// The words of the panic: they are for those who mend the program.
pub fn contained<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let before = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            let is_held = HELD.with_borrow_mut(|held| {
                held.as_mut().map(|held| info_text(info).clone_into(held)).is_some()
            });
            if !is_held {
                before(info);
            }
        }));
    });
    let around = HELD.replace(Some(String::new()));
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    let said = HELD.replace(around).unwrap_or_default();
    // A panic of another thread is taken over as its words alone.
    done.map_err(|payload| if said.is_empty() { words(&*payload).to_owned() } else { said })
}

fn info_text(info: &PanicHookInfo<'_>) -> String {
    let place = info.location().map(|place| format!(" ({}:{})", place.file(), place.line()));
    format!("{}{}", words(info.payload()), place.unwrap_or_default())
}

fn words(payload: &dyn Any) -> &str {
    let said = payload.downcast_ref::<&str>().copied();
    said.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("panic")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_given_with_its_place_and_the_work_goes_on() {
        assert_eq!(contained(|| 7), Ok(7));
        let within = contained(|| contained(|| panic!("inner")).unwrap_err() + " and outer");
        let said = within.unwrap();
        assert!(said.starts_with("inner (src"), "{said}");
        assert!(said.ends_with(" and outer"), "{said}");
        let of_another = contained(|| {
            std::thread::scope(|scope| {
                let thread = scope.spawn(|| contained(|| panic!("theirs {}", 1)));
                thread.join().unwrap().unwrap_err()
            })
        });
        assert!(of_another.unwrap().starts_with("theirs 1 "));
    }
}
