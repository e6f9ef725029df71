//! Chooses how WebKitGTK draws where there is no graphics card.
//!
//! On a machine without a usable GPU the DMA-BUF renderer of WebKitGTK takes about 70 ms a frame and the plain
//! one 12 ms; where a GPU works, it is the other way round. So the plain one is asked for only without a GPU.

/// Sets what WebKitGTK reads at its start. To be called first in `main`.
#[cfg(target_os = "linux")]
pub(crate) fn prepare() {
    use std::path::Path;

    const SWITCH: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if std::env::var_os(SWITCH).is_none() && !linux::has_gpu(Path::new("/sys/class/drm")) {
        #[expect(unsafe_code, reason = "the environment is changed before any other thread runs")]
        // SAFETY: `main` calls this before anything else, so there is no other thread that reads it.
        unsafe {
            std::env::set_var(SWITCH, "1");
        }
    }
}

/// Other systems draw with their own engines.
#[cfg(not(target_os = "linux"))]
pub(crate) fn prepare() {}

#[cfg(target_os = "linux")]
mod linux {
    use std::fs;
    use std::path::Path;

    /// PCI vendors of virtual cards: VMware, VirtualBox, virtio, QEMU, Bochs, Hyper-V.
    const VIRTUAL: [&str; 6] = ["0x15ad", "0x80ee", "0x1af4", "0x1b36", "0x1234", "0x1414"];

    /// Whether one render node belongs to a card that is not a virtual one. `drm` is `/sys/class/drm`.
    pub(super) fn has_gpu(drm: &Path) -> bool {
        let Ok(nodes) = fs::read_dir(drm) else { return false };
        nodes
            .flatten()
            .filter(|node| node.file_name().to_string_lossy().starts_with("renderD"))
            .any(|node| is_real(&node.path()))
    }

    /// A card without a vendor is no PCI card: the graphics of an ARM board, which works.
    fn is_real(node: &Path) -> bool {
        let vendor = fs::read_to_string(node.join("device/vendor")).unwrap_or_default();
        !VIRTUAL.contains(&vendor.trim())
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        fn gpu(nodes: &[(&str, &str)]) -> bool {
            let name = format!("slipway-drm-{}-{}", std::process::id(), nodes.len());
            let drm = std::env::temp_dir().join(name);
            for (node, vendor) in nodes {
                fs::create_dir_all(drm.join(node).join("device")).unwrap();
                fs::write(drm.join(node).join("device/vendor"), format!("{vendor}\n")).unwrap();
            }
            let found = has_gpu(&drm);
            if !nodes.is_empty() {
                fs::remove_dir_all(drm).unwrap();
            }
            found
        }

        #[test]
        fn a_virtual_card_is_none() {
            assert!(!gpu(&[]));
            assert!(!gpu(&[("renderD128", "0x1af4")]));
            assert!(!gpu(&[("card0", "0x8086"), ("renderD128", "0x1234")]));
            assert!(gpu(&[("card0", "0x1234"), ("renderD128", "0x1234"), ("renderD129", "0x8086")]));
        }
    }
}
