//! A model made ready for its file: taught once more as the file will hold it, and judged again so.

use super::background::background;
use super::pipeline::{Input, Label, Pipeline, Scored};
use crate::archive::{self, coarse::coarse};
use crate::drift::{Profile, Said, Seen};
use crate::error::{Error, ErrorKind, Result};
use crate::evaluation::Evaluation;
use crate::features::{Target, Values};
use crate::models::{Part, Prediction};
use crate::numeric::statistics::{mean, quantile};
use crate::schema::{Kind, Role};
use crate::split::whole;
use crate::study::auditing::Terms;
use crate::study::students::{Usual, brief};
use crate::study::{Runner, Study};

pub(super) fn unmade() -> Error {
    Error::new(ErrorKind::Crashed).with("reason", "no model was made ready")
}

impl Study {
    /// A study of the same files that asks one model alone at one moment, `hand_on` taught as a file may be handed on: to be
    /// run by [`Study::next`], asked by [`Study::inquire`] and heard by [`Study::hear`], then kept by [`Study::keep`].
    ///
    /// # Errors
    /// `unsuited` for a model that is not taught alone, `unknown-model`; those of [`Study::plan`].
    pub fn apart(&self, moment: usize, model: Option<&str>, hand_on: bool) -> Result<Study> {
        let terms = Terms { moment, model: model.map(str::to_owned), ..Terms::default() };
        let model = self.learner_of(&terms, false)?;
        let ask = self.ask_again(moment, &model)?;
        let mut study = Study { guide: Some(self.guide()), ..self.afresh() };
        study.plan(&ask)?;
        if let Some(course) = &mut study.course {
            course.bench.guarded = hand_on;
        }
        Ok(study)
    }

    /// The whole of [`Study::apart`] here.
    ///
    /// # Errors
    /// Those of it, of the models and of the runner.
    pub fn made_ready(
        &self,
        moment: usize,
        model: Option<&str>,
        hand_on: bool,
        runner: &dyn Runner,
        watch: &mut dyn crate::progress::Watch,
    ) -> Result<Study> {
        let mut study = self.apart(moment, model, hand_on)?;
        study.run(runner, watch)?;
        study.ask_in_turn(0, None, watch)?;
        Ok(study)
    }

    /// The file's content, of a study that was set apart and has answered; `whole` is the evaluation of the one it was set
    /// apart from.
    ///
    /// # Errors
    /// `crashed` before all have answered.
    pub fn keep(&self, label: &Label, as_trained: &Evaluation) -> Result<Pipeline> {
        let class = self.class.as_ref().ok_or_else(unmade)?;
        let (sitting, bench) = self.course()?.at(0)?;
        let asked = &sitting.asked;
        let taught = class.of(None)?;
        let learner = bench.learner(&class.model)?;
        let lean = |part: &Part| learner.lean(part.clone(), bench.guarded);
        let parts = taught.account.parts.iter().map(lean).collect::<Result<Vec<Part>>>()?;
        let bare = bench.bare(&*learner);
        let read = bare.as_ref().unwrap_or(&bench.frame);
        let rows: Vec<u32> = (0..bench.target.len() as u32).collect();
        let least = archive::least(bench.groups.as_deref());
        let frame = coarse(read, &whole(bench.target.len()), least);
        let said = match taught.model.predict(read, &rows) {
            Prediction::Numbers(values) => values,
            Prediction::Chances(chances) => {
                let class = bench.target.positive().unwrap_or(0) as usize;
                chances.columns().into_iter().nth(class).map(|own| own.to_vec()).unwrap_or_default()
            }
        };
        let evaluation = self.evaluation.as_ref().ok_or_else(unmade)?;
        let members: Vec<f64> =
            class.taught.iter().flatten().filter_map(|own| own.account.remembers).collect();
        let (classes, positive) = match &bench.target {
            Target::Numbers(_) => (Vec::new(), None),
            Target::Classes { names, positive, .. } => (names.clone(), *positive),
        };
        let ask = self.ask.as_ref().ok_or_else(unmade)?;
        let timeline = self.read_with(ask.when.series)?;
        let all = class.practice.len();
        let share = ask.capacity.map_or(0.1, |own| own as f64 / all.max(1) as f64);
        let length = libm::ceil(share * all as f64) as usize;
        let cutoff = length.checked_sub(1).and_then(|last| class.practice.get(last));
        let columns = bench.frame.columns.len() - bench.summaries;
        Ok(Pipeline {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            label: label.clone(),
            hand_on: bench.guarded,
            target: asked.question.target.clone(),
            condition: asked.question.condition.clone(),
            classes,
            positive,
            inputs: self.inputs_kept(
                &coarse(&bench.frame, &whole(rows.len()), least).columns[..columns],
                ask.when.series,
            ),
            summaries: bench.frame.columns[columns..].iter().map(|own| own.name.clone()).collect(),
            moment: asked.until,
            series: ask.when.series,
            events: timeline.as_ref().filter(|_| self.events.is_some()).map(|own| own.plan.clone()),
            exit: self.schema.fields.iter().find(|own| own.role == Role::Exit).map(|own| own.name.clone()),
            model: class.model.clone(),
            chosen: bench.chosen(&class.model),
            parts,
            bend: class.bend.clone(),
            past: class.past.stretches(),
            usual: Usual::of(&frame, &asked.schema, &rows).rounded(),
            profile: self.profile(&class.model)?,
            background: background(&frame, &said, least),
            share,
            cutoff: cutoff.map(|own| libm::round(own.value * 100.0) / 100.0),
            guide: self.guide(),
            taught: bench.target.len(),
            scores: scores(evaluation, &class.model),
            trained: scores(as_trained, &class.model),
            metric: evaluation.metric.to_owned(),
            level: evaluation.verdict.level,
            membership: mean(&members).map(brief),
        })
    }

    /// Those who taught, in counts, and what was said of them by models that had not seen them.
    fn profile(&self, model: &str) -> Result<Profile> {
        let course = self.course()?;
        let (sitting, bench) = course.at(0)?;
        let judged = sitting.judged();
        let unseen = course.judged_of(0, model)?.predictions.into_iter().next().ok_or_else(unmade)?;
        let groups = bench.groups.as_deref();
        let of_judged: Option<Vec<u32>> =
            groups.map(|groups| judged.iter().map(|row| groups[*row as usize]).collect());
        let names = match &bench.target {
            Target::Numbers(_) => &[],
            Target::Classes { names, .. } => &names[..],
        };
        let positive = bench.target.positive();
        let said = Some(Said { prediction: &unseen, names, positive, groups: of_judged.as_deref() });
        Ok(Profile::of(&Seen { frame: &bench.frame, groups, said, unread: &[] }))
    }

    /// The columns of a coarse frame, and those that are needed beside them.
    fn inputs_kept(&self, columns: &[crate::features::Feature], series: bool) -> Vec<Input> {
        let of = |field: &crate::schema::Field| {
            let own = columns.iter().find(|own| own.name == field.name);
            // Steps are needed by themselves only where they are read as one measure over time.
            let step = field.role == Role::Step && (own.is_some() || series);
            if own.is_none() && !step {
                return None;
            }
            let (levels, usual) = match own.map(|own| &own.values) {
                Some(Values::Codes { names, .. }) => (names.to_vec(), None),
                Some(Values::Numbers(values)) => {
                    let mut known: Vec<f64> =
                        values.iter().filter(|own| !own.is_nan()).map(|own| f64::from(*own)).collect();
                    known.sort_by(f64::total_cmp);
                    (Vec::new(), quantile(&known, 0.5).map(brief))
                }
                None => (Vec::new(), None),
            };
            let learned = own.is_some();
            let bounds = field.bounds.filter(|_| field.impossible_as_missing && field.kind == Kind::Number);
            let bounds = bounds.map(|own| (own.low, own.high));
            Some(Input { name: field.name.clone(), kind: field.kind, step, learned, levels, usual, bounds })
        };
        let mut inputs: Vec<Input> = self.schema.fields.iter().filter_map(of).collect();
        // In the order in which the model reads them; others last.
        let place =
            |own: &Input| columns.iter().position(|column| column.name == own.name).unwrap_or(usize::MAX);
        crate::numeric::order::by(&mut inputs, |a, b| place(a).cmp(&place(b)).then(a.name.cmp(&b.name)));
        inputs
    }
}

/// The scores of a model and of what stands beside it, at the first moment.
fn scores(evaluation: &Evaluation, model: &str) -> Vec<Scored> {
    let beside = |id: &str| id == model || crate::models::find(id).is_ok_and(|entry| entry.always);
    let own = evaluation.moments.iter().take(1).flat_map(|moment| &moment.models);
    let scored = own.filter(|own| beside(&own.id)).flat_map(|own| {
        own.scores.iter().filter_map(|(metric, score)| {
            let value = score.value()?;
            Some(Scored {
                model: own.id.clone(),
                metric: (*metric).to_owned(),
                value,
                low: score.low,
                high: score.high,
            })
        })
    });
    scored.collect()
}
