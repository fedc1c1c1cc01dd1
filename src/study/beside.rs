//! A second file beside the students: brought, joined, exchanged, let go, looked at.

use std::borrow::Cow;
use std::sync::Arc;

use super::question::Question;
use super::sitting::When;
use super::{BesideView, EventsView, Standings, Strips, Study, happenings, standing};
use crate::error::Result;
use crate::schema::Schema;
use crate::table::Table;
use crate::timeline::{EventPlan, Term, Timeline};

impl Study {
    /// Takes a file of events beside the students, in place of one taken before. Nothing changes on an error.
    ///
    /// # Errors
    /// Those of [`Timeline::read`].
    pub fn join(&mut self, events: Table, plan: &EventPlan) -> Result<&Timeline> {
        let schema = Schema::guess(&events);
        let timeline = Timeline::read(&self.table, &self.schema, &events, &schema, plan)?;
        self.events = Some((Arc::new(events), schema));
        Ok(self.timeline.insert(timeline))
    }

    /// Takes a second file beside the one that is open, without joining it yet. True where it is the one that holds
    /// the students: then the two change places, and nothing amended is kept.
    pub fn bring(&mut self, table: Table) -> bool {
        let schema = Schema::guess(&table);
        let turned = happenings::turned(&self.guess, &schema);
        (self.events, self.timeline) = (Some((Arc::new(table), schema)), None);
        if turned {
            self.swap();
        }
        turned
    }

    /// Lets the two files change places; nothing amended is kept, and they are not joined any more.
    pub fn swap(&mut self) {
        let Some((table, guess)) = self.events.take() else { return };
        let students = std::mem::replace(&mut self.table, table);
        self.schema = guess.clone();
        let before = std::mem::replace(&mut self.guess, guess);
        self.events = Some((students, before));
        (self.timeline, self.course, self.evaluation) = (None, None, None);
    }

    /// Joins the same events anew: another plan, or columns of the students amended since. Without events nothing
    /// happens; events that cannot be joined are kept and not read.
    ///
    /// # Errors
    /// Those of [`Timeline::read`].
    pub fn rejoin(&mut self, plan: &EventPlan) -> Result<()> {
        self.timeline = None;
        if let Some((events, schema)) = &self.events {
            self.timeline = Some(Timeline::read(&self.table, &self.schema, events, schema, plan)?);
        }
        Ok(())
    }

    /// Lets the events go.
    pub fn part(&mut self) {
        (self.events, self.timeline) = (None, None);
    }

    /// The second file, joined or not, and what its columns are taken for.
    pub fn beside(&self, plan: &EventPlan) -> Option<BesideView> {
        self.events.as_ref().map(|events| happenings::beside(&self.schema, events, plan))
    }

    /// What the Data stage shows of the events, where there are any.
    pub fn events(&self) -> Option<EventsView> {
        self.timeline.as_ref().map(happenings::view)
    }

    /// The class over the whole term; `series` where step columns are read as well. `None` without anything that
    /// happens.
    ///
    /// # Errors
    /// `too-many-steps`, `no-series`.
    pub fn term(&self, series: bool) -> Result<Option<Term>> {
        let timeline = self.read_with(series)?;
        timeline.map(|timeline| happenings::term(&timeline, self.table.height())).transpose()
    }

    /// Some students over the whole term, by their records.
    ///
    /// # Errors
    /// `too-many-steps`, `no-series`.
    pub fn strips(&self, records: &[u32], series: bool) -> Result<Option<Strips>> {
        let timeline = self.read_with(series)?;
        timeline.map(|timeline| happenings::strips(&timeline, &self.table, records)).transpose()
    }

    pub(super) fn read_with(&self, series: bool) -> Result<Option<Cow<'_, Timeline>>> {
        let own = self.timeline.as_ref();
        Ok(match series {
            true => Some(Cow::Owned(Timeline::with_series(own, &self.table, &self.schema)?)),
            false => own.map(Cow::Borrowed),
        })
    }

    /// Who is there and who has gone at each moment of a question, before anything is learned.
    ///
    /// # Errors
    /// Those of the question, of the cohorts, and `bad-moment`.
    pub fn standings(&self, question: &Question, when: &When) -> Result<Standings> {
        let asked = self.asked(question, when.series)?;
        let timeline = self.read_with(when.series)?;
        standing::standings(&self.table, &asked, timeline.as_deref(), when)
    }

    /// A moment as it is typed: a number, or a date of the events.
    ///
    /// # Errors
    /// `bad-moment`.
    pub fn moment(&self, text: &str) -> Result<f64> {
        Timeline::moment(self.timeline.as_ref(), text)
    }

    /// What happened to the students, once a file of events was taken.
    pub fn timeline(&self) -> Option<&Timeline> {
        self.timeline.as_ref()
    }
}
