//! The same model as an ONNX file, for other programs.

use super::making::unmade;
use crate::archive::{self, coarse::coarse};
use crate::error::Result;
use crate::onnx::{Ground, export, inputs};
use crate::split::whole;
use crate::study::Study;

impl Study {
    /// The model of a study that was set apart and has answered, with its preprocessing and its calibration.
    ///
    /// # Errors
    /// `crashed` before all have answered; `no-inputs`.
    pub fn onnx(&self) -> Result<Vec<u8>> {
        let class = self.class.as_ref().ok_or_else(unmade)?;
        let (sitting, bench) = self.course()?.at(0)?;
        let learner = bench.learner(&class.model)?;
        let bare = bench.bare(&*learner);
        let read = bare.as_ref().unwrap_or(&bench.frame);
        let least = archive::least(bench.groups.as_deref());
        // How single students write their levels is not handed on.
        let (frame, table) = match bench.guarded {
            true => (coarse(read, &whole(bench.target.len()), least), None),
            false => (read.clone(), Some(&*self.table)),
        };
        let columns = inputs(&frame, &sitting.asked.schema, table);
        let channels = frame.steps.as_ref().map_or(&[][..], |steps| &steps.channels);
        let told = [
            ("model".to_owned(), class.model.clone()),
            ("question".to_owned(), sitting.asked.question.text()),
            ("program".to_owned(), format!("homeroom {}", env!("CARGO_PKG_VERSION"))),
        ];
        let ground = Ground {
            inputs: &columns,
            channels,
            target: &bench.target.of(&[]),
            calibration: class.bend.as_ref(),
            told: &told,
        };
        export(&[(&*class.of(None)?.model, 1.0)], &ground)
    }
}
