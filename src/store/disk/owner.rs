//! Whose an office's folder is. Whoever owns it can put settings, law and forms of their own into
//! it, and the program would go by them.

use std::path::Path;

/// The user a folder belongs to, as the system numbers users, if it is somebody else's: neither
/// of whoever runs the program nor the system's own, nor opened to a group of theirs. Where the
/// system cannot tell, nobody.
#[cfg(target_os = "linux")]
pub(in crate::store) fn stranger(folder: &Path) -> Option<u32> {
    use std::os::unix::fs::MetadataExt;
    let about = std::fs::metadata(folder).ok()?;
    let is_stranger = Somebody::me().is_stranger(about.uid(), about.gid(), about.mode());
    is_stranger.then(|| about.uid())
}

#[cfg(not(target_os = "linux"))]
pub(in crate::store) fn stranger(_: &Path) -> Option<u32> {
    None
}

/// Whoever runs the program.
#[cfg(target_os = "linux")]
struct Somebody {
    user: u32,
    groups: Vec<u32>,
}

#[cfg(target_os = "linux")]
impl Somebody {
    fn me() -> Self {
        use rustix::process::{getegid, geteuid, getgroups};
        let others = getgroups().unwrap_or_default();
        let groups = others.into_iter().chain([getegid()]).map(rustix::process::Gid::as_raw);
        Self { user: geteuid().as_raw(), groups: groups.collect() }
    }

    /// Whether a folder of this owner and group, with this mode, is somebody else's.
    fn is_stranger(&self, owner: u32, group: u32, mode: u32) -> bool {
        let is_shared = mode & 0o050 == 0o050 && self.groups.contains(&group);
        owner != self.user && owner != ROOT && !is_shared
    }
}

/// The number of the system's own user.
#[cfg(target_os = "linux")]
const ROOT: u32 = 0;

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_ones_own_the_systems_a_groups_or_a_strangers() {
        let me = Somebody { user: 1000, groups: vec![1000, 50] };
        for (owner, group, mode, is_stranger) in [
            (1000, 1000, 0o700, false),
            (0, 0, 0o755, false),
            (1001, 50, 0o2770, false),
            (1001, 50, 0o2750, false),
            // The folder has a group of mine, but is not opened to it.
            (1001, 50, 0o700, true),
            (1001, 1001, 0o777, true),
            (1001, 1001, 0o755, true),
        ] {
            assert_eq!(me.is_stranger(owner, group, mode), is_stranger, "{owner} {group} {mode:o}");
        }
        let root = Somebody { user: ROOT, groups: vec![ROOT] };
        assert!(root.is_stranger(1000, 1000, 0o700));
    }
}
