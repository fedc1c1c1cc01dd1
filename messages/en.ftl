## What can go wrong (error-<code>) and what to do about it (error-<code>-advice)

error-empty-file = This file is empty
error-empty-file-advice = Export it again, or choose another file.
error-header-only = This file has a header and no rows
error-header-only-advice = Export it with the students in it, one row for each.
error-not-a-table = This file is { $format ->
        [png] a PNG picture
        [jpeg] a JPEG picture
        [gif] a GIF picture
        [picture] a picture
        [pdf] a PDF document
        [document] a text document or slides
        [html] a web page
        [xml] an XML document
        [gzip] packed with gzip
        [zip] a zip archive without a workbook in it
        [archive] a packed archive
        [program] a program
        [database] a database
        [parquet] a Parquet file
        [xls] an old Excel workbook (.xls)
        [xlsb] a binary Excel workbook (.xlsb)
       *[other] { $format }
    }, not a table
error-not-a-table-advice = Its first bytes say so. Choose a CSV, Excel or OpenDocument file.
error-not-text = This file holds bytes that are not text
error-not-text-advice = It looks like a program’s own format. Export it as CSV and choose that.
error-old-encoding = The letters of this file are in an encoding from before Unicode
error-old-encoding-advice = The part of the page that reads them could not be fetched. Connect to the network and open the file again, or save it as UTF-8.
error-locked-workbook = This workbook is locked with a password
error-locked-workbook-advice = Open it in your spreadsheet program, save a copy without password, and choose the copy.
error-broken-workbook = This workbook cannot be opened: { $reason ->
        [zip] its archive is damaged
        [part] a part of it is missing
        [xml] a part of it is damaged
       *[other] { $reason }
    }
error-broken-workbook-advice = Open it in your spreadsheet program and save it again, or export it as CSV.
error-no-sheet = No cells were found on sheet { $sheet }
error-no-sheet-advice = Choose another sheet of this workbook.
error-too-large = This file needs more room than this program may take: { $what ->
        [bytes] it is larger than { $limit } MB
        [text] its text is larger than { $limit } MB
        [inflated] it unpacks to more than { $limit } MB
        [cells] it has more than { $limit } cells
        [rows] it has more than { $limit } rows
       *[other] { $what } over { $limit }
    }
error-too-large-advice = Leave out columns or rows that are not needed, or read it with the command line.
error-out-of-memory = There is not enough memory for this table: { $megabytes } MB more are needed at once than are free
error-out-of-memory-advice = Leave out columns that are not needed, close other tabs, or use the command line, which may take all of this machine’s memory.
error-too-many-columns = This table has { $count } columns; at most { $limit } can be read
error-too-many-columns-advice = Leave out the columns that are not needed. If it should have few, check the separator.
error-unknown-column = There is no column named { $column }
error-unknown-column-advice = Write the name as the header has it. The nearest is { $near }.
error-bad-condition = “{ $text }” cannot be read as a condition
error-bad-condition-advice = Write a column, a comparison and a value, such as: G3 < 10, or: result in Fail, Withdrawn.
error-empty-class = No student meets “{ $condition }”, or all do
error-empty-class-advice = The column reaches from { $low } to { $high }. Choose a value that parts the students.
error-one-value = { $column } has the same value in every row: { $value }
error-one-value-advice = There is nothing to predict. Choose another column.
error-no-target = No row has a value in { $column }
error-no-target-advice = Choose another column, or check how its cells are written.
error-too-many-classes = { $column } has { $count } different values; at most { $limit } can be told apart
error-too-many-classes-advice = Choose a column with fewer values, or ask who is at risk by a condition.
error-too-few-rows = { $rows } students with a known outcome are too few; { $needed } are needed
error-too-few-rows-advice = Add students, for example of an earlier class, or use fewer parts.
error-too-few-groups = The rows belong to { $groups } persons or groups; { $folds } parts need at least as many
error-too-few-groups-advice = Use fewer parts, or choose another column for what rows belong to.
error-no-inputs = No column is left to learn from
error-no-inputs-advice = Take at least one column back in.
error-unknown-model = There is no model named { $model }
error-unknown-model-advice = Choose among: { $known }.
error-bad-setting = { $value } is not possible for { $setting }
error-bad-setting-advice = Choose a value in { $range }.
error-bad-split = { $value } is not possible
error-bad-split-advice = Choose { $range }.
error-bad-amendment = This change cannot be made: { $what ->
    [number] no cell of { $column } is a number
    [date] no cell of { $column } is a date
    [yes-no] { $column } holds more than yes and no
    [levels] { $column } has more than { $limit } different values
    [bounds] { $column } is no column of numbers, or its lowest value is above its highest
   *[other] { $what }
}
error-bad-amendment-advice = Everything else is kept. Choose another change.
error-unsuited = { $why ->
    [weights] { $model } cannot heed weights for this kind of question
    [steps] { $model } learns from what happens over time, and this file has no steps
   *[other] { $model } cannot answer this kind of question
}
error-unsuited-advice = { $why ->
    [weights] Leave it out, or do without weights.
    [steps] Add a file of events or choose step columns, or untick it.
   *[other] Untick it, or ask another question.
}
error-bad-weight = { $what ->
    [missing] A weight is missing in { $column }
    [negative] A weight in { $column } is below 0: { $cell }
    [infinite] A weight in { $column } has no end: { $cell }
    [nobody] No student has a weight above 0 in { $column }
    [target] { $column } is the answer and cannot be the weight
   *[text] A weight in { $column } is not a number: { $cell }
}
error-bad-weight-advice = { $what ->
    [nobody] Choose another column, or do without weights.
    [target] Choose another column, or do without weights.
   *[other] A weight says as how many students a row counts. Write 0 for a student who must not teach.
}
error-no-key = Nothing says whose an event is
error-no-key-advice = Name the columns that both files share and that tell students apart.
error-key-twice = { $count ->
    [one] One row repeats
   *[other] { $count } rows repeat
} the { $column } of a row above
error-key-twice-advice = Name more columns, so that every student has a key of their own.
error-no-time = No moments can be read in the file of events
error-no-time-advice = Name the column that says when: a date, a day, a week or a lesson.
error-date-asked = { $how ->
    [both] Some dates in { $column } can only have the day first, others only the month
   *[either] In { $column } day and month cannot be told apart
}
error-date-asked-advice = Say which comes first in dates such as 3/4/2024: day or month.
error-no-match = No event belongs to a student of the other file
error-no-match-advice = Check that { $column } is written alike in both files, or name other columns.
error-bad-moment = { $value } is not a moment of these events
error-bad-moment-advice = Write a number in the unit of the time column, or a date as the file has them.
error-bad-step = { $value } is not the length of a step here
error-bad-step-advice = Write a number above 0, or day, week, month or item.
error-too-many-steps = { $steps } steps of so many measures are too many
error-too-many-steps-advice = Take longer steps; at most { $limit } are possible.
error-no-series = No columns of the student file are one measure over time
error-no-series-advice = Give at least three number columns names that differ in one number, or bring a file of events.
error-no-cohort = No student belongs to the cohort { $value }
error-no-cohort-advice = { $known ->
    [none] Name the column that says the cohort.
   *[other] Choose among: { $known }.
}
error-no-earlier-cohort = No cohort before { $value } could teach
error-no-earlier-cohort-advice = Judge on a later cohort, or leave the cohort out and split by lot.
error-one-cohort = All students belong to one cohort, { $value }
error-one-cohort-advice = Add an earlier cohort that can teach, or split by lot.
error-one-outcome = { $side ->
    [teaching] The students of the cohorts that would teach all end alike ({ $value })
   *[judged] The students of the cohort that is judged all end alike ({ $value })
}
error-one-outcome-advice = Choose another cohort to judge on, another question, or split by lot.
error-one-group = All rows belong to one person or group in { $column }
error-one-group-advice = Choose another column for what rows belong to, or none: one group cannot both teach and be judged.
error-own-groups = Every row is a person or group of its own in { $column }
error-own-groups-advice = Rows that belong together share an entry there. Choose such a column, or take this one as an identifier.
error-too-many-groups = { $column } has { $count } different values, too many groups to compare
error-too-many-groups-advice = Compare a column with at most { $limit } values, or read its small groups as one.
error-few-positives = Only { $count } students end one way or the other; { $folds } parts need at least one each
error-few-positives-advice = Use fewer parts, or ask a question that parts the students more evenly.
error-bad-capacity = A list of { $value } students cannot be made
error-bad-capacity-advice = Write a number from 1 to { $most }, the students who are judged.
error-early-moment = Nothing has happened yet at { $value }
error-early-moment-advice = The first event is at { $first }. Choose a moment from there on.
error-blend-of-one = Several models together need at least two models
error-blend-of-one-advice = Name two other models, or leave the blend out.
error-not-solved = { $model } did not settle on an answer
error-not-solved-advice = { $model ->
    [mlp] Choose a smaller step (mlp.rate), or leave the model out.
    [lstm] Choose a smaller step (lstm.rate), or leave the model out.
   *[other] A column may hold extreme values. Look at the remarks, or leave the model out.
}
error-cancelled = Training was cancelled
error-cancelled-advice = Your file and your question are kept. Finished parts are thrown away.
error-too-many-files = { $count } files are more than can be read together
error-too-many-files-advice = Choose the students, and one file of weeks or events.
error-unreadable = This file cannot be opened: { $reason }
error-unreadable-advice = Check its name and that you may read it.
error-crashed = Something went wrong inside this program: { $reason }
error-crashed-advice = Your file was not changed. Load it again; if it happens again, please report the code.

## Models

model-baseline = Class average
model-baseline-about = Everyone gets the class average; no column is read
model-one_column = One-column rule
model-one_column-about = One column, one cut, learned anew in every part
model-linear = Weighted sum
model-linear-about = One weight per column (ridge or logistic regression)
model-forest = Forest
model-forest-about = Many trees, each with its own view (random forest)
model-boosting = Boosted trees
model-boosting-about = Many small trees, each mending the last (gradient boosting)
setting-boosting-rounds = Most rounds
setting-boosting-rate = Step per round
setting-boosting-leaves = Most leaves per tree
setting-boosting-least = Fewest students in a leaf
setting-boosting-penalty = Penalty on large leaf values
setting-boosting-columns = Share of columns per tree
setting-boosting-monotone = Direction of one column (1: the estimate may only rise with it, -1: only fall)
setting-boosting-search = Search for better settings first (1: yes; takes about ten times as long)
setting-boosting-balance = Rare kinds of answers count as much as common ones (1: yes; nothing changes for numbers)
setting-boosting-stop = Stop early when students kept apart no longer benefit (1: yes)
model-blend = Models together
model-blend-about = The other models, each as much as it proved worth on students kept apart (stacking)
model-mlp = Network
model-mlp-about = Layers of simple units over the columns (multilayer perceptron)
setting-mlp-units = Units of the first layer
setting-mlp-second = Units of the second layer (0: none)
setting-mlp-epochs = Most passes over the students who teach (0: chosen for you)
setting-mlp-batch = Students per step (0: chosen for you)
setting-mlp-rate = Largest step
setting-mlp-dropout = Share of units that are silent by chance while learning
setting-mlp-decay = Pull of all weights towards zero
setting-mlp-clip = Longest step, measured before its rate (0: any)
setting-mlp-members = Networks that answer together
setting-mlp-stop = Stop early when students kept apart no longer benefit (1: yes)
model-lstm = Network with a memory
model-lstm-about = Reads the term step by step and keeps what matters (LSTM or GRU)
setting-lstm-cell = Kind of memory (0: LSTM, 1: GRU)
setting-lstm-units = Units of the memory
setting-lstm-head = Units of the layer after it (0: none)
setting-lstm-epochs = Most passes over the students who teach (0: chosen for you)
setting-lstm-batch = Students per step (0: chosen for you)
setting-lstm-rate = Largest step
setting-lstm-dropout = Share of units that are silent by chance while learning
setting-lstm-decay = Pull of all weights towards zero
setting-lstm-clip = Longest step, measured before its rate (0: any)
setting-lstm-members = Networks that answer together
setting-lstm-stop = Stop early when students kept apart no longer benefit (1: yes)
model-without-steps = It needs what happens week by week: add a file of weeks or events, or read columns such as week 1, week 2 as weeks
model-rule = Your rule
model-rule-about = The rule that you named; nothing is learned
setting-linear-alpha = Penalty on large weights
setting-forest-trees = Number of trees
setting-forest-leaf = Fewest students in a leaf
setting-forest-depth = Most questions in a row
setting-forest-bootstrap = Each tree draws its students anew (1: yes, some of them twice; 2: yes, each once; 0: all of them)
setting-forest-lot = Cuts drawn by lot, as extra trees do (1: yes)
setting-forest-balance = Rare kinds of answers count as much as common ones (1: yes; nothing changes for numbers)
setting-forest-columns = Share of columns per question (0: chosen for you)
rule-learned = The one-column rule looks at { $column } alone.

## Events

overview-events = { $events } events of { $with ->
    [one] one student
   *[other] { $with } students
}; { $without ->
    [0] every student has some
    [one] one student has none
   *[other] { $without } students have none
}; { $orphans ->
    [0] every event has a student
    [one] one event has no student
   *[other] { $orphans } events have no student
}
# $rows are the first six rows of the file of events, $count is all of them.
remark-events-nobody = { $count ->
    [one] One event belongs to nobody
   *[other] { $count } events belong to nobody
} in the student file
remark-events-nobody-detail = { $keys ->
    [one] One key is
   *[other] { $keys } keys are
} not in it; the first rows are { $rows }. These events are left out.
remark-events-undated = { $count ->
    [one] One event has no moment
   *[other] { $count } events have no moment
} that can be read
remark-events-undated-detail = The first rows are { $rows }. They are left out.
remark-events-twice = { $count ->
    [one] One event is there twice
   *[other] { $count } events repeat a row above
}
remark-events-twice-detail = The first rows are { $rows }. They agree in every cell and are counted each time, since such rows can be true; leave them out if your export doubled them.
remark-events-gone = { $count ->
    [one] One event is
   *[other] { $count } events are
} later than the day on which the student left
remark-events-gone-detail = The first rows are { $rows }. Please check the days of leaving: nobody is judged after them.
remark-events-loose = { $count ->
    [one] One event has its key
   *[other] { $count } events have their key
} written otherwise than the student file
remark-events-loose-detail = The first rows are { $rows }. Leading zeros and capitals differ; only one student can be meant each time, and is taken.
remark-events-before = { $count ->
    [one] One event comes
   *[other] { $count } events come
} before the term
remark-events-before-detail = The first rows are { $rows }. They count as part of the first step.
remark-events-after = { $count ->
    [one] One event comes
   *[other] { $count } events come
} after the term
remark-events-after-detail = The first rows are { $rows }. They are left out.
remark-events-two-forms = The dates in { $column } are written in two ways
remark-events-two-forms-detail = { $iso } begin with the year, { $others } do not. Both are read.
remark-events-none = { $count ->
    [one] One student has no events
   *[other] { $count } students have no events
}
remark-events-none-detail = They are kept: nothing known is something known.
remark-events-many = One student has { $count } events
remark-events-many-detail = The others have about { $mean }. Perhaps a machine wrote them, or several people share a key.
remark-events-unread = These columns of the events are not read: { $columns }
remark-events-unread-detail = They hold neither numbers nor the kind of event.

## Verdict and notes

# $task: number, kinds (a category of three or more, or two without one in need), classes (at risk when).
verdict-none = { $task ->
    [number] These columns do not tell { $question }. Please do not use them for estimates: the class average does as well.
    [kinds] These columns do not tell { $question }. Please do not sort students by them: guessing does as well.
   *[classes] These columns do not tell { $question }. Please do not make a list from them: drawing lots does as well.
}
verdict-too-few = { $task ->
    [number] Only { $least } students are judged here. From { $fewest } on it can be said what these columns tell.
    [kinds] Of all kinds but one of { $question } there are at most { $least } students here. From { $fewest } on it can be said what these columns tell.
   *[classes] Only { $least } students end one way or the other here. From { $fewest } on it can be said what these columns tell.
}
verdict-weak = { $task ->
    [number] The estimates of { $question } are a little better than the class average: typically off by { $figure }, the class average by { $baseline }, the best simple rule ({ $column } alone) by { $rule }. Single students can’t be told apart by this.
    [kinds] The kinds of { $question } are told apart a little better than by guessing: rightly in { $figure } of 100 pairs, where guessing gives 50 and the best simple rule ({ $column } alone) gives { $rule }. Many single students would be sorted wrongly.
   *[classes] The order of students is a little better than drawing lots: right in { $figure } of 100 pairs, where lots give 50 and the best simple rule ({ $column } alone) gives { $rule }. A list from it would hold many wrong names.
}
verdict-weak-rule = { $task ->
    [number] The estimates of { $question } are a little better than the class average, and no better than the best simple rule, { $column } alone. Use that rule if any: it is easier to explain.
    [kinds] The kinds of { $question } are told apart a little better than by guessing, and no better than by { $column } alone. Use that rule if any: it is easier to explain.
   *[classes] The order of students is a little better than drawing lots, and no better than by { $column } alone. Use that rule if any: it is easier to explain.
}
verdict-weak-named = The order of students is a little better than drawing lots: right in { $figure } of 100 pairs. Your rule tells { $hits } of 100 students rightly, and a list as long from the model { $own }: { $named } does as well; use it.
verdict-useful-named = For { $question }, the model puts two students in the right order in { $figure } of 100 pairs; lots would get 50. Your rule tells { $hits } of 100 students rightly, and a list as long from the model { $own }: { $named } does as well; use it.
verdict-useful = { $task ->
    [number] The estimates of { $question } are typically off by { $figure }. The best simple rule, { $column } alone, is off by { $rule }, the class average by { $baseline }. The model beats both.
    [kinds] The kinds of { $question } are told apart rightly in { $figure } of 100 pairs of students. The best simple rule, { $column } alone, gets { $rule }; guessing gets 50. The model beats both.
   *[classes] For { $question }, the model puts two students in the right order in { $figure } of 100 pairs. The best simple rule, { $column } alone, gets { $rule }; drawing lots gets 50. The model beats both.
}
verdict-useful-rule = { $task ->
    [number] The estimates of { $question } are typically off by { $figure }, far better than the class average ({ $baseline }). The best simple rule, { $column } alone, is off by { $rule }: on { $rows } students the two can’t be told apart, and the rule is easier to explain.
    [kinds] The kinds of { $question } are told apart rightly in { $figure } of 100 pairs of students; guessing would get 50. The best simple rule, { $column } alone, gets { $rule }: on { $rows } students the two can’t be told apart, and the rule is easier to explain.
   *[classes] For { $question }, the model puts two students in the right order in { $figure } of 100 pairs; lots would get 50. The best simple rule, { $column } alone, gets { $rule }: on { $rows } students the two can’t be told apart, and the rule is easier to explain.
}
verdict-useful-rule-better = { $task ->
    [number] The best simple rule, { $column } alone, is typically off by { $rule } and better than every model ({ $figure }). Use the rule.
    [kinds] The best simple rule, { $column } alone, tells the kinds of { $question } apart in { $rule } of 100 pairs of students and is better than every model ({ $figure }). Use the rule.
   *[classes] The best simple rule, { $column } alone, puts two students in the right order in { $rule } of 100 pairs and is better than every model ({ $figure }). Use the rule.
}
verdict-useful-ahead = { $task ->
    [number] The estimates of { $question } are typically off by { $figure }. The best simple rule, { $column } alone, is off by { $rule }, the class average by { $baseline }. The model is ahead of every rule, but the parts differ so much that this is not sure; more rounds of splitting would tell.
    [kinds] The kinds of { $question } are told apart rightly in { $figure } of 100 pairs of students. The best simple rule, { $column } alone, gets { $rule }; guessing gets 50. The model is ahead of every rule, but the parts differ so much that this is not sure; more rounds of splitting would tell.
   *[classes] For { $question }, the model puts two students in the right order in { $figure } of 100 pairs. The best simple rule, { $column } alone, gets { $rule }; drawing lots gets 50. The model is ahead of every rule, but the parts differ so much that this is not sure; more rounds of splitting would tell.
}
verdict-suspicious = { $task ->
    [number] The estimates of { $question } are typically off by only { $figure }. That is too good to be true. Look at { $column }: it was probably written together with the answer.
   *[classes] For { $question }, the model is right in { $figure } of 100 pairs. That is too good to be true. Look at { $column }: it was probably written together with the answer.
}
verdict-suspicious-column = { $column } nearly gives { $question } away, and the models learn from it: it was probably written together with the answer. What they seem to know is worth nothing where it is not yet known. Keep it out, or say that it is known in time.
note-doubt = { $column } alone tells { $target } very well. Is it known in time? If it is written down together with { $target }, keep it out.
note-leak-out = { $column } nearly gives { $target } away and was kept out. If it is known in time, say so.
note-cohorts = Taught on { $teach } ({ $taught } students), judged on { $test } ({ $judged }). { $shared ->
    [0] Nobody is on both sides.
    [one] One row of earlier cohorts did not teach, since the person is judged.
   *[other] { $shared } rows of earlier cohorts did not teach, since those persons are judged.
}
note-chosen = { $model ->
    [linear] The weighted sum
    [forest] The forest
    [blend] The models together
    [boosting] The boosted trees
    [mlp] The network
    [lstm] The network with a memory
   *[other] { $model }
 } was chosen as the best model within the teaching students, before a look at those who are judged.
note-rolling = Each of { $test } was judged by models taught on the cohorts before it: { $judged } students. { $shared ->
    [0] Nobody is on both sides.
    [one] One row did not teach where its person is judged.
   *[other] { $shared } rows, counted cohort by cohort, did not teach where their persons are judged.
}
note-left-out = Each level of { $column } ({ $count }: { $test }) was judged by models that had not seen it: { $judged } students. { $shared ->
    [0] Nobody is on both sides.
    [one] One row did not teach where its person is judged.
   *[other] { $shared } rows, counted level by level, did not teach where their persons are judged.
}
note-alike = In { $count } of { $all } parts all students end alike, so these say nothing of the order.
note-no-moment = No moment of prediction was named, so all events of the file were read, up to the last.
note-early = At { $until } nothing has happened yet (the first event is at { $first }); only what else is known of students was read.
note-steps-out = These step columns are left out, since nothing says which of them are known by then: { $columns }
note-not-apart = The best model and { $against ->
    [one_column] the one-column rule
    [baseline] the class average
    [linear] the weighted sum
    [forest] the forest
    [blend] the models together
    [boosting] the boosted trees
    [mlp] the network
    [lstm] the network with a memory
   *[other] { $against }
 } can’t be told apart on these students (difference { $difference }, interval { $low } to { $high }).{ $seeable ->
    [none] {""}
   *[other] {" "}A true difference of { $seeable } would have been seen four times in five.
 }
note-ahead = The best model is ahead of { $against ->
    [one_column] the one-column rule
    [baseline] the class average
    [linear] the weighted sum
    [forest] the forest
    [blend] the models together
    [boosting] the boosted trees
    [mlp] the network
    [lstm] the network with a memory
   *[other] { $against }
 } (difference { $difference }, interval { $low } to { $high }), but the parts differ so much that this is not sure (p = { $p }, corrected). More rounds of splitting would tell.
note-ahead-rule = A list from the best model is ahead of one as long by your rule (difference in the share told rightly { $difference }, interval { $low } to { $high }), but the parts differ so much that this is not sure (p = { $p }, corrected). More rounds of splitting would tell.
note-not-apart-rule = Your rule and a list as long from the best model can’t be told apart on these students (difference in the share told rightly { $difference }, interval { $low } to { $high }).{ $seeable ->
    [none] {""}
   *[other] {" "}A true difference of { $seeable } would have been seen four times in five.
 }
## Columns

# Several columns in one sentence: $columns are the first six, $more is how many others.
remark-leak = { $column } nearly gives the answer away
remark-leak-agrees = It agrees with { $target } for { $right } of { $all } students, so it was probably written at the same time. A model that may read it would look perfect and be useless before that. It is kept out for now.
remark-leak-orders = Of two students who end differently, it puts { $share } in 100 pairs in the right order, so it was probably written at the same time as { $target }. A model that may read it would look perfect and be useless before that. It is kept out for now.
remark-leak-explains = It explains { $share } % of what sets students apart in { $target }, so it was probably written at the same time. A model that may read it would look perfect and be useless before that. It is kept out for now.
remark-leak-follows = Whoever knows { $target } knows it for { $right } of { $all } students, so it was probably made of it. A model that may read it would look perfect and be useless before that. It is kept out for now.
remark-leak-known = You said that it is known before the moment of prediction, so it is learned from.
remark-doubt = Is { $column } known in time?
remark-doubt-orders = Of two students who end differently, it alone puts { $share } in 100 pairs in the right order. If it is written down together with { $target }, keep it out.
remark-doubt-explains = It alone explains { $share } % of what sets students apart in { $target }. If it is written down together with { $target }, keep it out.
remark-leak-used = You chose to use it. The results will look better than they are where it is not yet known.
remark-impossible = { $column } is outside { $low } to { $high } in { $count ->
    [one] one row
   *[other] { $count } rows
}
remark-negative = { $column } is below { $low } in { $count ->
    [one] one row
   *[other] { $count } rows
}
remark-above = { $column } is above { $high } in { $count ->
    [one] one row
   *[other] { $count } rows
}
remark-impossible-detail = { $count ->
    [one] Row { $rows } says so. It is read as missing until you decide.
   *[other] Rows { $rows }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } say so. They are read as missing until you decide.
}
remark-impossible-kept = { $count ->
    [one] Row { $rows } says so. It is kept as written, as you chose.
   *[other] Rows { $rows }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } say so. They are kept as written, as you chose.
}
remark-infinite = { $column } has { $count ->
    [one] a number without end in one row
   *[other] numbers without end in { $count } rows
}
remark-infinite-detail = Nothing can be reckoned with them. They are read as missing.
remark-unread = { $column } has { $count ->
    [one] one cell
   *[other] { $count } cells
} that { $count ->
    [one] is
   *[other] are
} not { $kind ->
    [date] a date
    [yesNo] yes or no
   *[number] a number
}
remark-unread-detail = { $count ->
    [one] It stands in row { $rows } and is read as missing.
   *[other] They stand in rows { $rows }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } and are read as missing.
}
remark-ambiguous = { $column } can be read in two ways
remark-ambiguous-detail = { $kind ->
    [date] Day and month may be the other way round. Days are read first.
   *[number] A comma or point may stand for decimals or for thousands. Look at the lowest and highest value.
}
remark-duplicate-rows = { $count ->
    [one] One row is there twice
   *[other] { $count } rows are there twice
}
remark-duplicate-rows-detail = { $count ->
    [one] Row { $rows } is the same, cell by cell, as a row above it. It is kept.
   *[other] Rows { $rows }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } are the same, cell by cell, as rows above them. They are kept.
} If a student is there twice, leave the second row out: else the results look better than they are.
remark-rows-out = { $count ->
    [one] One row that was there twice is left out
   *[other] { $count } rows that were there twice are left out
}
remark-rows-out-detail = { $count ->
    [one] Row { $rows } is
   *[other] Rows { $rows }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    } are
} neither taught nor judged, as you chose. The file itself is as it was.
remark-twins = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} { $count ->
    [one] repeats another column
   *[other] repeat other columns
}
remark-twins-detail = The same values stand in { $originals }. Learning from both adds nothing.
remark-may-be-codes = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} may be codes
remark-may-be-codes-detail = The whole numbers leave wide gaps, as course codes do. They are read as numbers for now.
remark-codes = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} { $count ->
    [one] holds codes
   *[other] hold codes
}
remark-codes-detail = The whole numbers are read as names of kinds: 2 is not twice 1.
remark-too-many = { $column } has { $count }{ $beyond ->
    [yes] {" "}or more
   *[no] {""}
} different values
remark-too-many-detail = That is too many to learn from. Kept out.
remark-text = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} { $count ->
    [one] is
   *[other] are
} free text
remark-text-detail = Sentences are not learned from. Kept out.
remark-identifies = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} { $count ->
    [one] identifies
   *[other] identify
} students
remark-identifies-detail = Used to tell rows apart and never to learn from. Hidden on screen until you ask.
remark-protected = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} { $count ->
    [one] serves
   *[other] serve
} to check for fairness
remark-protected-detail = What a student is should not be what an estimate rests on. Kept out of learning, kept for the check.
remark-empty = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} { $count ->
    [one] is
   *[other] are
} nearly empty
remark-empty-detail = More than 95 % of the cells say nothing. Kept out.
remark-constant = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} { $count ->
    [one] has
   *[other] have
} one value only
remark-constant-detail = The same in every row, so there is nothing to learn from it. Kept out.
remark-group = Rows with the same { $columns } belong together
remark-group-detail = Some persons have several rows. They never stand on both sides when a model is judged. Not learned from.
remark-cohort = { $columns } { $count ->
    [one] says
   *[other] say
} which class or year a row is of
remark-cohort-detail = Models can be judged on a later one. Not learned from.
remark-exit = { $columns } { $count ->
    [one] says
   *[other] say
} when somebody left
remark-exit-detail = It is known only afterwards. Not learned from.
remark-steps = { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
} are one measure over time
remark-steps-detail = { $count } columns, each of them learned from.

action-keep-out = Keep it out
action-use = Use it anyway
action-known = It is known in time
action-as-missing = Treat as missing
action-as-written = Keep as written
action-as-numbers = Read as numbers
action-as-categories = Read as categories
action-learn-too = Learn from it too
action-rows-out = Leave repeated rows out
action-rows-in = Count repeated rows again
action-group = Keep rows of one student together
action-merge = Read small groups as one

## The data stage

overview-source-delimited = { $name }: { $delimiter ->
    [comma] comma-separated
    [semicolon] separated by semicolons
    [tab] separated by tabs
    [pipe] separated by upright strokes
   *[other] one column
}, { $encoding }, header in row { $row }
overview-source-workbook = { $name }: sheet { $sheet }, header in row { $row }
overview-kept-out = kept out: { $why ->
    [identifies] identifying
    [protected] protected
    [leak] likely leak
    [text] free text
    [empty] nearly empty
    [constant] one value only
    [duplicate] there twice
    [asked] as you chose
   *[role] for another use
}
overview-read-remark = { $count ->
    [0] This concerns the whole file.
    [one] Row { $rows }.
   *[other] Rows { $rows }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
column-range = { $low } to { $high }. { $missing ->
    [0] None missing.
   *[other] { $missing } missing.
}
column-levels = { $count ->
    [one] One value.
   *[other] { $count } values.
} { $missing ->
    [0] None missing.
   *[other] { $missing } missing.
}
column-odd = { $low } to { $high }. { $odd } impossible, { $missing } missing.
column-protected = Only used to check for fairness.
column-identifies = Identifies a student.
column-group = Rows with the same value belong together.
column-text = Free text.
column-empty = { $missing } of { $all } missing.
column-constant = The same in every row.
column-duplicate = Repeats { $twin }.
column-leak = Would nearly decide the question.
column-no-numbers = No cell could be read. { $missing } missing.
column-tag-identifier = identifier
column-tag-protected = protected
column-tag-leak = likely leak
column-tag-question = the question
column-tag-look = { $count } to look at

## Reading a file

read-bad-characters = { $count ->
        [one] One character is damaged and shown as �
       *[other] { $count } characters are damaged and shown as �
    }
read-title-lines = { $count ->
        [one] Row { $row } stands above the header and is left out
       *[other] { $count } rows stand above the header and are left out
    }
read-no-header = The first row holds values, not names, so the columns are named by number
read-unit-lines = { $count ->
        [one] Row { $row } holds units or notes under the header, not a student, and is left out
       *[other] { $count } rows hold units or notes under the header, not students, and are left out
    }
read-points-lines = { $count ->
        [one] Row { $row } holds the points possible, not a student, and is left out
       *[other] { $count } rows hold the points possible, not students, and are left out
    }
read-test-student = { $count ->
        [one] Row { $row } is the gradebook’s test student and is left out
       *[other] { $count } rows are the gradebook’s test students and are left out
    }
read-unnamed-columns = { $count ->
        [one] One column has no name in the header and is called “{ $column }”
       *[other] { $count } columns have no name in the header; the first is called “{ $column }”
    }
read-renamed-columns = { $count ->
        [one] Two columns have the same name; the second is called “{ $column }”
       *[other] { $count } columns repeat the name of another; the first is called “{ $column }”
    }
read-blank-rows = { $count ->
        [one] Row { $row } is blank and left out
       *[other] { $count } blank rows are left out
    }
read-unclosed-quote = Row { $row } has a quotation mark that is never closed; its cell is read as it stands
read-ragged-rows = { $count ->
        [one] Row { $row } has { $found } values; the header has { $expected }
       *[other] { $count } rows have fewer values than the header, which has { $expected }. The first is row { $row } with { $found }
    }
read-surplus-cells = { $count ->
        [one] Row { $row } has { $found } values; the header has { $expected }. Those beyond the last column are left out
       *[other] { $count } rows have values beyond the last column, which are left out. The first is row { $row } with { $found } values; the header has { $expected }
    }
read-error-cells = { $count ->
        [one] One cell holds an error such as #DIV/0! and counts as missing, in row { $row }
       *[other] { $count } cells hold errors such as #DIV/0! and count as missing, the first in row { $row }
    }

level-none = No usable signal
level-weak = Weak
level-useful = Useful
level-suspicious = Suspiciously good
note-weighted = { $column } says as how many students each row counts while models learn: { $rows } students count as { $total }. Scores count every student once.
note-weighted-zero = { $column } is 0 for { $count ->
    [one] one student, who is
   *[other] { $count } students, who are
} judged and never learned from.
note-protected-learned = Protected and learned from all the same: { $columns }. Keep them out with --protect.
note-bags = For so many students, intervals come from { $bags } bags of { $persons } students each, drawn as often as there are students.
note-rule-names-others = Your rule “{ $rule }” is read as naming those who do well; the others may need support. Nothing is learned.
note-rule-names-need = Your rule “{ $rule }” is read as naming those who may need support. Nothing is learned.
report-moment = Known until { $until }: { $judged } students judged, { $taught } taught, { $gone ->
    [0] nobody gone
   *[other] { $gone } gone
}
report-chances = { $model }: chances and what came true are { $raw } apart, calibrated { $calibrated } (slope { $slope })
report-list = List for { $capacity }: { $found } who may need support, { $alarms } others, { $missed } missed; right in { $precision } ({ $precision-low } to { $precision-high }), of those in need { $recall } ({ $recall-low } to { $recall-high })
report-aim = To { $aim ->
    [recall] find { $goal } % of those in need, a list of { $listed }
   *[cost] lose least where a miss is as bad as { $goal } false alarms, a list of { $listed }
 }: { $found } who may need support, { $alarms } others, { $missed } missed; right in { $precision } ({ $precision-low } to { $precision-high }), of those in need { $recall } ({ $recall-low } to { $recall-high })
report-spread = { $model }: intervals meant for { $aim } of 100 numbers hold { $held } of 100 ({ $low } to { $high }); they are { $width } wide, those about the class average { $average }
report-kept = { $column } ({ $kept } of { $folds } parts)
report-selection = Kept by a penalised sum, whoever teaches: { $kept }
report-minimal = { $count } of { $total } columns do: { $keep }. With them { $measure ->
    [rmse] the error of a weighted sum is { $few }, with all columns { $all }
   *[auroc] the area under the curve of a weighted sum is { $few }, with all columns { $all }
}. Not needed for this: { $spare }
report-learning = { $more ->
    [yes] More students would probably help
   *[unsure] It can’t be said that more students would help
}: taught on all instead of half of them a weighted sum gains { $gain } ({ $measure }{ $p ->
    [none] {""}
   *[other] , p { $p }
})
report-over-time = At { $until } a list of { $capacity }: of those in need among { $enrolled } still there { $found } are on it; of those in need among { $started } at the start { $all } are found, { $sure } on two lists in a row; of those who did well { $alarmed } were on some list
# $alike is how many shuffles did as well.
signal-told = The outcomes were shuffled { $shuffles } times, so that there was nothing left to find. { $alike ->
    [0] Not once did the best of three quick models do
    [one] Once the best of three quick models did
   *[other] { $alike } times the best of three quick models did
} as well as on the true outcomes (p = { $p }).
report-protocol-cohort = { $rows } students of a later cohort, { $repeats ->
    [one] once
   *[other] { $repeats } times
}, seed { $seed }; intervals from { $bootstraps } resamples of students.
report-protocol = { $rows } students, { $folds } parts, { $repeats ->
    [one] once
   *[other] { $repeats } times
}, seed { $seed }; intervals from { $bootstraps } resamples of students.

## The question in numbers

question-title-risk = { $count } of { $rows } students: { $condition }
question-title-number = { $target } of { $rows } students
question-title-classes = { $target }: { $count } kinds among { $rows } students
fact-number = { $value }
fact-percent = { $value } %
fact-base-rate = of students have { $condition }. A model that knows nothing would be right for { $rest } in 100.
fact-majority = of students have { $name }. A model that knows nothing would be right that often.
fact-rows = { $unknown ->
    [0] students, all with a known outcome.
   *[other] students with a known outcome; { $unknown } without one are kept apart.
}
fact-inputs = columns to learn from; { $out ->
    [one] one is kept out.
   *[other] { $out } are kept out.
}
fact-groups = persons or groups; rows of one never stand on both sides.
## Charts and results

chart-none = –
chart-range = { $low }–{ $high }
chart-range-to = { $low } to { $high }
chart-table = Numbers as a table
chart-save-svg = Save as SVG
chart-save-png = Save as PNG
chart-save-failed = This picture could not be drawn. Save it as SVG.
chart-aria = { $title }. { $about }
chart-others = { $levels ->
    [one] 1 other value
   *[other] { $levels } other values
}
chart-count-and-share = { $count } ({ $share })
chart-equal = estimate = outcome
chart-head-value = Value
chart-head-students = Students
chart-head-model = Model
chart-head-low = Low
chart-head-high = High
chart-head-n = n
chart-head-fate = What becomes of them
chart-head-figures = In the picture
chart-head-asked = List for
chart-head-names = Names
chart-head-precision = Right, in 100
chart-head-recall = Found, in 100
chart-head-per-hit = False alarms for one found
chart-head-best-less = Best less this
chart-head-p = p
chart-head-seeable = Would have been seen
chart-head-column = Column
chart-head-share = Share
chart-head-interval = Interval
chart-head-truth = True value
chart-head-middle = Estimate in the middle
chart-head-quarter = A quarter lies below
chart-head-three-quarters = Three quarters lie below
chart-head-false-alarms = False alarms, %
chart-head-found-by = Found by { $name }, %
chart-head-estimates = Estimates, in 100
chart-head-mean-estimate = Estimate on average
chart-head-outcome = Outcome, in 100
chart-model-rule = Your rule
chart-model-one-column = One-column rule
chart-model-baseline = Class average
chart-in-rule = your rule
chart-in-one-column = the one-column rule
chart-in-baseline = the class average
chart-small-rule = as you wrote it
chart-small-one-column = the one column that tells most
chart-small-baseline = the same answer for everyone
chart-metric-auroc = AUC
chart-metric-auprc = Area under precision and recall
chart-metric-accuracy = Right
chart-metric-balanced-accuracy = Right, each class counting the same
chart-metric-f1-macro = F1 over classes
chart-metric-log-loss = Log loss
chart-metric-brier = Brier score
chart-metric-rmse = Root mean square error
chart-metric-mae = Mean error
chart-metric-r2 = R²
chart-about-auroc = how often a student in need is ranked above one who is not
chart-about-auroc-classes = how often a student of a class is ranked above one of another class, on average
chart-about-auprc = how pure the list stays while it grows
chart-about-accuracy = share of students judged rightly
chart-about-balanced-accuracy = share judged rightly in each class, averaged
chart-about-f1-macro = found and rightly named in each class, averaged
chart-about-log-loss = how surprised the estimates are by the outcomes
chart-about-brier = squared distance from estimate to outcome
chart-about-rmse = distance from estimate to outcome, large ones counting more
chart-about-mae = distance from estimate to outcome
chart-about-r2 = share of the differences between students that the estimates follow
chart-condition-below = { $column } below { $value }
chart-condition-at-most = { $column } of { $value } or less
chart-condition-above = { $column } above { $value }
chart-condition-at-least = { $column } of { $value } or more
chart-condition-is = { $column } { $value }
chart-condition-is-not = { $column } not { $value }
chart-histogram-bins = Values from { $low } to { $high }
chart-histogram-bars = Most often: { $name } ({ $count })
chart-histogram-none = No values are shown for this column
chart-target-side = { $side }: { $count }
chart-target-about = { $column }, { $source }, n = { $rows }
chart-target-about-merged = { $column }, { $source }, n = { $rows }. Steps with few students are joined; their height is the average over the step
chart-chance = { $score } chance
chart-perfect = { $score } perfect
chart-score-interval = { $score } ({ $interval })
chart-score-head = { $metric } (95 % interval)
chart-scoreboard-above = { $best }: clearly better than { $against }
chart-scoreboard-ahead = { $best }: ahead of { $against }, but not surely
chart-scoreboard-level = { $best } and { $against } can’t be told apart on { $rows } students
chart-scoreboard-below = { $best }: clearly worse than { $against }
chart-scoreboard-reference = No model goes beyond { $best }
chart-scoreboard-alone = { $best }: the best score
chart-scoreboard-about = { $metric }: { $about }. Higher is better. Dot and line: score and 95 % interval, { $folds ->
    [one] one cohort
   *[other] { $folds } parts
}{ $repeats ->
    [one] {""}
   *[other] {" "}in { $repeats } rounds
}, n = { $rows }
chart-scoreboard-about-lower = { $metric }: { $about }. Lower is better. Dot and line: score and 95 % interval, { $folds ->
    [one] one cohort
   *[other] { $folds } parts
}{ $repeats ->
    [one] {""}
   *[other] {" "}in { $repeats } rounds
}, n = { $rows }
chart-predicted-title = Half of the estimates are within { $off } of { $column }
chart-predicted-flat = The estimates hardly follow { $column }
chart-predicted-about = { $name }, judged on rows it had not seen. One dot a student, n = { $of }{ $half ->
    [none] {""}
   *[other] . Grey band: ± { $half }, the mean interval
 }
chart-predicted-about-some = { $name }, judged on rows it had not seen. One dot a student, { $shown } of n = { $of } drawn{ $half ->
    [none] {""}
   *[other] . Grey band: ± { $half }, the mean interval
 }
chart-predicted-up = estimate
chart-predicted-across = outcome
chart-chance-line = drawing lots
chart-roc-above = { $name }: more found for the same number of false alarms than by the one-column rule
chart-roc-level = The curves of { $name } and of the one-column rule can’t be told apart on { $rows } students
chart-roc-lots = The curve of { $name } can’t be told apart from drawing lots on { $rows } students
chart-roc-below = { $name }: fewer found for the same number of false alarms than by the one-column rule
chart-roc-rule = The one-column rule alone reaches { $score }
chart-roc-about = Up: % found of students with { $side }. Across: % of the others who are listed too. { $judged }
chart-roc-list = your list of { $listed }
chart-calibration-agree = Estimates and outcomes agree within their intervals
chart-calibration-high = Estimates and outcomes agree in { $agree } of { $of } groups; in { $high } the estimates are too high
chart-calibration-low = Estimates and outcomes agree in { $agree } of { $of } groups; in { $low } the estimates are too low
chart-calibration-both = Estimates and outcomes agree in { $agree } of { $of } groups; in { $high } the estimates are too high, in { $low } too low
chart-calibration-none = There are no estimates to compare
chart-calibration-about = Across: estimate in 100. Up: how many in 100 were students with { $side }, with 95 % interval. Below: students per group, n = { $rows }
chart-calibration-about-bent = Across: estimate in 100, calibrated within the teaching rows. Up: how many in 100 were students with { $side }, with 95 % interval. Below: students per group, n = { $rows }. Slope { $slope } (1 is right; { $before } as the model gave them), error over classes { $error } ({ $errorBefore })
chart-importance-one = { $column } tells most: { $share } of what is learned
chart-importance-two = { $first } and { $second } tell most; which of the two could be chance
chart-importance-none = No column tells anything
chart-importance-idle = What was learned from these columns does not hold for students it had not seen
chart-importance-about = { $name }: how much each column adds to what is learned, all columns together 100 %. Line: range over { $folds } parts, n = { $rows }
chart-importance-about-some = { $name }: how much each column adds to what is learned, all columns together 100 %. Line: range over { $folds } parts, n = { $rows }. The first { $shown } of { $of } columns are drawn
chart-confusion-risk = { $found } of { $of } students with { $side } are found; { $alarms } are listed without need
chart-confusion-classes = { $right } of { $of } are put in the right class; { $name } is recognised least often, { $least }
chart-confusion-about = { $name }, judged on rows it had not seen. A row: what it was; a column: what was estimated. n = { $rows }
chart-confusion-about-risk = { $name }, judged on rows it had not seen. Share: of the column. n = { $rows }
chart-confusion-about-list = { $name }, a list for { $capacity } ({ $listed } names), judged on students it had not seen. Share: of the column. n = { $rows }
chart-confusion-listed = Listed
chart-confusion-not-listed = Not listed
chart-confusion-found = found
chart-confusion-alarms = false alarms
chart-confusion-missed = missed
chart-confusion-rest = rightly left alone
chart-confusion-truth = Outcome
chart-confusion-region = Outcome and estimate by class, scrolls sideways
chart-hundred = Of { $of } students, { $found ->
    [few] fewer than 1 is found
    [0] none is found
    [one] 1 is found
   *[other] { $found } are found
}, { $missed ->
    [few] fewer than 1 is missed
    [0] none is missed
    [one] 1 is missed
   *[other] { $missed } are missed
}, { $alarms ->
    [few] fewer than 1 is listed without need
    [0] none is listed without need
    [one] 1 is listed without need
   *[other] { $alarms } are listed without need
}
chart-hundred-about = Each figure stands for about { $each } students of this class, rounded so that all add up to 100. n = { $rows }, none of whom the model had seen.
chart-hundred-about-each = Each figure is a student of this class, n = { $rows }, none of whom the model had seen.
chart-hundred-all = { $students } of { $rows }
chart-hundred-listed = On the list: { $count }
chart-hundred-others = Not on the list: { $count }
chart-hundred-found = { $count ->
    [few] fewer than 1 found
   *[other] { $count } found
}
chart-hundred-alarms = { $count ->
    [few] fewer than 1 false alarm
    [one] 1 false alarm
   *[other] { $count } false alarms
}
chart-hundred-missed = { $count ->
    [few] fewer than 1 missed
   *[other] { $count } missed
}
chart-hundred-rest = { $count ->
    [few] fewer than 1 rightly left alone
   *[other] { $count } rightly left alone
}
chart-hundred-found-who = on the list, with { $side }
chart-hundred-alarms-who = on the list, with { $other }
chart-hundred-missed-who = not on the list, with { $side }
chart-hundred-rest-who = not on the list, with { $other }
chart-lists = A list of { $listed } names finds half of those in need; { $share } in 100 of its names are right
chart-lists-none = No list finds half of those in need
chart-lists-about = { $name }: lists of every length, n = { $rows }. Solid: of 100 names, how many are students with { $side }. Dashed: of 100 such students, how many are on the list. Bands: 95 % interval. Grey: names drawn by lot, { $base }
chart-lists-right = names that are right
chart-lists-found = found
chart-lists-names = names on the list
chart-benefit = Acting from a chance of { $from } to { $to } in 100 on is worth more by these estimates than acting on everybody or nobody
chart-benefit-none = Acting by these estimates is worth no more than acting on everybody or nobody
chart-benefit-about = Across: the chance of { $side } from which somebody acts. Up: students found of 100, less the false alarms at the price that this chance sets on them. n = { $rows }; no interval is made for this curve
chart-benefit-from = Chance from which somebody acts, in 100
chart-benefit-everybody = acting on everybody
chart-benefit-nobody = acting on nobody

chart-step = Step
chart-whole-term = whole term
chart-head-tenth = A tenth lies below
chart-head-half = Half lie below
chart-head-nine-tenths = Nine tenths lie below
chart-head-against = Beside
chart-head-difference = Difference
chart-term-level = { $channel }: about { $middle } all term
chart-term-rises = { $channel }: rises from about { $first } to about { $last }
chart-term-falls = { $channel }: falls from about { $first } to about { $last }
chart-term-unknown = { $channel }: too few students have a value
chart-term-about = { $channel }, step by step ({ $unit }). Line: the student in the middle. Band: eight in ten students, where ten or more have a value. n = { $students }
chart-losses-begins = Learning begins
chart-losses-learns = Still learning, not yet memorising
chart-losses-enough = Students kept apart no longer benefit; it stops soon
chart-losses-whole = Now all teaching rows teach, for as long as that was good
chart-losses-about = { $name }, { $where }: loss after each pass, lower is better
chart-losses-pass = Pass
chart-losses-teaching = teaching rows
chart-losses-apart = rows kept apart
chart-early-judged = Students judged
chart-early-need = In need
chart-early-gone = Already left
chart-early-none = Neither at { $unit } { $first } nor at { $unit } { $last } do these columns tell enough
chart-early-weak = Weak at every moment, { $unit } { $first } to { $unit } { $last }
chart-early-late = Too early to tell well before { $unit } { $from }
chart-early-from = From { $unit } { $from } on the warning is of use; before, it is too early to tell well
chart-early-already = Already at { $unit } { $from } the warning is of use; by { $unit } { $last } it is clearly better
chart-early-level = Already at { $unit } { $from } the warning is of use; { $unit } { $last } can’t be told apart from it
chart-early-about = { $metric }: { $about }, by the { $unit } in which the question is asked. Higher is better. Solid line and band: { $model } with its 95 % interval; grey: other models; dashed: the simple rule
chart-early-about-lower = { $metric }: { $about }, by the { $unit } in which the question is asked. Lower is better. Solid line and band: { $model } with its 95 % interval; grey: other models; dashed: the simple rule
chart-difference-ahead = { $model } ahead
chart-difference-all = { $model }: ahead of { $against } at { $ahead }
chart-difference-some = { $model }: ahead of { $against } at { $ahead }; at { $open } they can’t be told apart
chart-difference-none = { $model }: behind { $against } at { $behind }
chart-difference-less = { $model }: behind { $against } at { $behind }; at { $open } they can’t be told apart
chart-difference-both = { $model }: ahead of { $against } at { $ahead }, behind at { $behind }
chart-difference-level = { $model } and { $against } can’t be told apart at { $open }
chart-difference-about = Difference in { $metric } on the same students: { $model } less { $against }. Line: 95 % interval. Filled: the interval leaves out 0. Open: it does not
results-level-none = No usable signal
results-level-weak = Weak
results-level-useful = Useful
results-level-suspicious = Suspiciously good
results-judged = { $name }, judged on { $rows } students it had not seen: { $folds ->
    [one] one cohort, taught on those before
   *[other] { $folds } parts
}{ $repeats ->
    [one] {""}
   *[other] , { $repeats } rounds
}.
results-judged-how = How this was judged
results-judged-detail = { $folds ->
    [one] The judged cohort is set apart. It is judged by models that were taught on earlier cohorts only, without the persons who are judged.
   *[other] The rows are dealt into { $folds } parts. Each part is judged by models that were taught on the others only{ $repeats ->
        [one] {""}
       *[other] , and the whole is done { $repeats } times with new parts
    }.
} Intervals come from { $bootstraps } redrawn classes of the same size. Seed { $seed }: the same file and the same seed give the same numbers.
results-three = Three numbers
results-in-100 = in 100
results-of = of { $of }
results-interval = interval { $interval }, n = { $rows }
results-no-interval = n = { $rows }
results-auc-what = pairs of one student with { $side } and one without are put in the right order. Drawing lots gives 50
results-auc-interval = AUC { $score }, interval { $interval }, n = { $rows }
results-auc-alone = AUC { $score }, n = { $rows }
results-accuracy-what = students are judged rightly. Saying the same for everyone gives { $baseline }
results-found-what = students with { $side } are found
results-share-interval = { $share }, interval { $interval }, n = { $rows }
results-brier-what = Brier score, lower is better. Saying the same chance for everyone gives { $baseline }
results-loss-what = log loss, lower is better. Saying the same chances for everyone gives { $baseline }
results-mae-what = is how far an estimate of { $column } is off on average. Saying the same for everyone is off by { $baseline }
results-r2-what = of the differences between students are followed by the estimates
results-r2-none = none
results-rmse-small = less
results-rmse-more = more
results-rmse-what = error than saying the average for everyone, where large misses count more: { $rmse } and { $baseline }
results-rmse-under = root mean square error { $rmse }, { $under }
results-worst-what = of class { $name } are recognised: the class recognised least often
results-right-what = on the list are students with { $side }. Names drawn by lot would give { $lots }
results-would-what = names on such a list would be students with { $side }. Names drawn by lot would give { $lots }
results-listed-what = students with { $side } are on the list
results-alarms-what = false alarms for each student found. Names drawn by lot would give { $lots }
results-capacity = How many students can you meet?
results-capacity-meet = We can meet { $capacity } of { $rows }
results-capacity-value = { $capacity } of { $rows } students
results-aim = The list is as long as
results-aim-capacity = there are students you can meet
results-aim-recall = it takes to find { $goal } in 10 of those in need
results-aim-cost = { $goal ->
    [1] pays off where a miss is as bad as a false alarm
   *[other] pays off where a miss is as bad as { $goal } false alarms
 }
results-aim-recall-told = Among the students who taught, finding so many took a list of this share of them. Here { $capacity } of { $rows } students are on it, and it finds { $found } of { $need } in need.
results-aim-cost-told = Among the students who taught, a list of this share of them cost least. Here { $capacity } of { $rows } students are on it, and it finds { $found } of { $need } in need.
results-capacity-whom = On the list are those with the highest estimates by { $model }. Each student was judged by a model that had not seen them.
results-doubts = A question about your columns
results-doubts-again = Your answer changes what is learned from, so the models are taught again. It can be undone on the Data page.
results-level = { $best } and { $against } can’t be told apart on { $rows } students: difference in { $metric } { $difference }, interval { $interval }{ $p ->
    [none] {""}
   *[other] , { $p }
}{ $seeable ->
    [none] {""}
   *[other] ; a difference of { $seeable } would have been seen four times in five
}.
results-same = { $best } and { $against } put these { $rows } students in the same order.
results-ahead = { $best } and { $against } differ on these { $rows } students, but the parts differ so much that this is not sure: difference in { $metric } { $difference }, interval { $interval }{ $p ->
    [none] {""}
   *[other] , { $p }
}{ $seeable ->
    [none] {""}
   *[other] ; a difference of { $seeable } would have been seen four times in five
}. More rounds of splitting would tell.
results-other-ahead = { $against } is ahead of { $best } on these { $rows } students: difference in { $metric } { $difference }, interval { $interval }. { $best } was chosen before a look at them, so the choice stays.
results-apart = { $best } can be told apart from { $others } on { $rows } students: each interval of the difference leaves out 0{ $p ->
    [none] {""}
   *[other] , { $p } at most, corrected for all pairs
}.
results-p = p = { $p }
results-p-below = p below { $p }
results-told-rightly = the share told rightly by lists of the same length
results-lists = More about lists: every length, and whether acting is worth it
results-moment = Show the results as of
results-as-of = As of { $moment }: nothing later was read. { $many ->
    [0] Nobody had left by then.
    [one] One student had left by then and is not judged.
   *[other] { $gone } students had left by then and are not judged.
}
results-against = { $model } beside
results-behind = Behind the verdict
results-behind-note = For those who want to check. All figures are on students the model had not seen.
results-look-at = Show the details of
results-coming = The details are on their way.
results-no-details = This model keeps no details to draw.
results-scores = All scores as a table
results-scores-caption = Every metric of every model, n = { $rows }. Mean: over parts. All rows: judged together. Low and high: 95 % interval.
results-scores-region = All scores, scrolls sideways
results-scores-metric = Metric
results-scores-mean = Mean
results-scores-pooled = All rows
results-export = Take the numbers with you
results-export-note = A file is written to this device when you press a button. Nothing is sent.
results-export-predictions = Out-of-fold predictions (CSV)
results-export-results = Results (JSON)
results-later-none = Students and Fairness stay closed: a list from these columns would be wrong for most names on it.
results-back = Back
results-help = What may help
results-help-columns = Add what happens week by week
results-help-columns-detail = Quizzes, homework and attendance by week often tell more than one total.
results-help-target = Check the target
results-help-target-detail = Is { $column } read as you mean it? Are the rows in the same order as the outcomes?
results-help-rows = Add students
results-help-rows-detail = With { $rows } students only strong signs can be seen. An earlier class may help.
results-off = What is switched off
results-change-question = Change the question
results-suspicious-title = Look at the data before you use this
results-suspicious-detail = A result this good usually means that a column was written together with the outcome. Keep it out and train again.
results-suspicious-column = Was { $column } known in time?
results-suspicious-ask = If it was written down together with { $side } or after it, keep it out: where it is not yet known, these results are worth nothing. If it is always known before you ask, say so.
results-suspicious-columns = Look at the columns

## Lists over time, and what is needed

results-early = Show over time
chart-early-recall = Found by the list
chart-early-about-recall = Of those in need who are still there, the share on a list{ $capacity ->
    [none] {""}
   *[other] {" "}for about { $capacity }
 }, by the { $unit } in which the question is asked, with cut-offs set on other students. Higher is better. Solid line and band: { $model } with its 95 % interval; grey: other models that have lists
chart-early-no-figure = { $metric }: nothing is known of { $model }
chart-early-figure-better = { $metric }: { $late } at { $unit } { $last }, clearly better than { $early } at { $unit } { $first }
chart-early-figure-worse = { $metric }: { $late } at { $unit } { $last }, clearly worse than { $early } at { $unit } { $first }
chart-early-figure-level = { $metric }: { $early } at { $unit } { $first } and { $late } at { $unit } { $last } can’t be told apart
results-over-time = { $capacity ->
    [one] A list of 1 student over time
   *[other] Lists of { $capacity } students over time
 }
results-over-time-about = At each moment the list holds those with the highest estimates among the students who are still there. A curve of these alone gets better when hard cases leave; so beside it stands the same for everyone who was there at the start.
chart-found-there = still there
chart-found-everybody = found
chart-found-all = all at the start
chart-found-there-head = Found of those still there, in 100
chart-found-all-head = Found of all at the start, in 100
chart-found-enrolled = Students still there
chart-found-need = In need, of 100 of them
chart-found-none = Nobody who was there at the start is in need
chart-found-rises = Of all in need at the start, a list of { $capacity } finds { $late } in 100 at { $last }, clearly more than { $early } at { $first }
chart-found-falls = Of all in need at the start, a list of { $capacity } finds { $late } in 100 at { $last }, clearly fewer than { $early } at { $first }
chart-found-level = Of all in need at the start, a list of { $capacity } finds { $early } in 100 at { $first } and { $late } at { $last }, which can’t be told apart
chart-found-departure = The list finds more of those still there because others left: of all in need at the start it finds { $late } in 100 at { $last }, which can’t be told apart from { $early } at { $first }
chart-found-about-everybody = Lists of { $capacity } by { $model }, at each { $unit } that is asked about: of 100 in need ({ $need } of { $rows } students), how many are on the list. Nobody has left, so those still there are all who were there at the start. Band: 95 % interval
chart-found-about = Lists of { $capacity } by { $model }, at each { $unit } that is asked about. Solid: of 100 in need who are still there, how many are on the list. Dashed: of 100 in need at the start ({ $need } of { $rows } students), how many are on the list, or left after they had been on one; who left before is missed for good. Bands: 95 % interval
chart-sure = By { $last }, { $sure } in 100 of those in need have been on two lists in a row, { $never } never have; { $alarmed } in 100 of those who did well were on some list
chart-sure-about = Lists of { $capacity } by { $model }, at each { $unit } that is asked about. Solid: of the { $need } in need at the start, how many in 100 have been on two lists in a row by then. Dashed: of the { $well } who did well, how many in 100 have been on some list by then. Bands: 95 % interval
chart-sure-twice = two in a row
chart-sure-alarmed = without need
chart-sure-twice-head = On two lists in a row, in 100
chart-sure-alarmed-head = On some list without need, in 100
chart-sure-stays = Of 100 on the list before, still on it
results-look-running = Other figures wait until this is done.
results-look-live = Working it out, { $share } % done
results-selection = Which columns tell something, whoever teaches
results-selection-about = A column that counts only for some of the students may count by chance. This asks part by part which columns a weighted sum keeps when every column has a price. It takes some seconds.
results-selection-ask = Ask every part
results-selection-nothing = A weighted sum keeps no column in any part when every column has a price.
results-selection-column = Column
results-selection-kept = Kept
results-selection-important = Among the { $most } most important
results-selection-of = in { $times } of { $folds } parts
results-selection-model = Importance is that of { $model }.
results-selection-others = { $count ->
    [one] One other column is never kept.
   *[other] { $count } others are never kept.
 }
results-selection-aside = Put aside in every part, since they hardly vary or say the same as another column: { $names }
results-minimal = What you would not need to collect
results-minimal-about = Every column that is kept must be collected, stored and protected. This looks for the fewest that tell as much. It takes some seconds.
results-minimal-ask = Find the fewest columns
results-minimal-none = Nothing can be left out here: there is one column, or none that can be scored.
results-minimal-keep = These are enough
results-minimal-kept = kept in { $kept } of { $folds } parts
results-minimal-spare = For { $target }, these would no longer need to be collected
results-minimal-others = { $count ->
    [one] One sum
   *[other] { $count } sums
 } over what happens week by week
results-minimal-others-about = They are made of the second file, or of step columns that are needed for another sum, and go with it: { $names }
results-minimal-take = { $count ->
    [one] Keep this column out and judge again
   *[other] Keep these { $count } columns out and judge again
 }
results-minimal-again = The models are taught again without them. It can be undone on the Data page.
chart-minimal = { $count } of { $total } columns { $count ->
    [one] is
   *[other] are
 } enough: { $metric } { $few }, with all of them { $all }
chart-minimal-lost = { $count } of { $total } columns { $count ->
    [one] is
   *[other] are
 } nearly enough: { $metric } { $few }, with all of them { $all }
chart-minimal-all = All { $total } columns are needed
chart-minimal-about = { $metric } of a weighted sum with so many columns, on students it was not taught on; mean over { $folds } parts, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}drawn by lot from { $of }
 }. Higher is better. Dashed: what the fewest must reach, .01 below all columns. The choice was made within the teaching rows; no interval is made for this curve
chart-minimal-about-lower = { $metric } of a weighted sum with so many columns, on students it was not taught on; mean over { $folds } parts, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}drawn by lot from { $of }
 }. Lower is better. Dashed: what the fewest must keep to, 1 % above all columns. The choice was made within the teaching rows; no interval is made for this curve
chart-minimal-columns = Columns
chart-minimal-limit = limit { $score }
results-learning = Would more students help?
results-learning-about = A simple model is taught on an eighth, a quarter, a half and all of the students, to see what the last step brought. It takes a second or two.
results-learning-ask = Find out
results-learning-none = This can’t be said here: there are too few students, or none that can be scored.
results-learning-gain = All { $all } teaching students instead of { $half } { $better ->
    [yes] bring { $measure ->
        [rmse] an error smaller by { $gain }
       *[auroc] { $gain } more AUC
    }
   *[no] bring nothing
 }{ $p ->
    [none] ; no test holds for these parts
   *[other] {" "}({ $p })
 }. Twice as many students once more seldom bring more than that.
chart-learning-likely = More students of this kind would likely help
chart-learning-hardly = More students of this kind would hardly help
chart-learning-open = It can’t be said whether more students of this kind would help
chart-learning-rows = Students who teach
chart-learning-about = { $metric } of a weighted sum by how many students teach it, on the same students it was not taught on; mean over parts and draws, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}drawn by lot from { $of }
 }. Higher is better; no interval is made for this curve
chart-learning-about-lower = { $metric } of a weighted sum by how many students teach it, on the same students it was not taught on; mean over parts and draws, n = { $rows }{ $of ->
    [none] {""}
   *[other] {" "}drawn by lot from { $of }
 }. Lower is better; no interval is made for this curve
results-spread = ± { $half }
results-spread-what = around an estimate of { $column }, where { $aim ->
    [90] nine in ten
   *[other] { $aim } in 100
 } outcomes should lie{ $average ->
    [none] {""}
   *[other] . Around the class average it takes ± { $average }
 }
results-spread-held = held { $held } in 100 students not taught on (interval { $interval }), n = { $rows }; { $promise ->
    [none] from one cohort to the next nothing is promised
   *[other] { $promise } are promised
 }

## Page

page-name = Homeroom
page-title = { $heading } · Homeroom
page-skip = Skip to content
page-file = { $name }, { $rows ->
    [one] { $rows } student
   *[other] { $rows } students
 }
page-theme = Switch between light and dark
page-language = Language
page-privacy-language = { $count ->
    [one] One request fetched { $files }, the sentences of this page in another language. Nothing of your file went with it.
   *[other] { $count } requests fetched { $files }, the sentences of this page in other languages. Nothing of your file went with them.
 }
page-language-missing = { $language } could not be fetched. Connect to the network and choose it again.
page-close = Close
page-back = Back
page-cancel = Cancel
page-percent = { $share } %
page-no-start = This page could not start: { $reason }

page-stages = Stages
page-stage = Stage
page-stage-of = { $at } of { $of }: { $name }
page-stage-done = , done
page-stage-closed = , not open yet
page-stage-data = Data
page-stage-question = Question
page-stage-training = Training
page-stage-results = Results
page-stage-students = Students
page-stage-fairness = Fairness
page-stage-report = Report

page-badge = Stays on this device · { $count ->
    [one] { $count } request
   *[other] { $count } requests
 }
page-badge-tried = { $count ->
    [one] { $count } request was tried
   *[other] { $count } requests were tried
 }
page-badge-short = { $count ->
    [one] { $count } request
   *[other] { $count } requests
 }
page-how-know = How do I know?
page-privacy-title = How do I know it stays here?
page-privacy-requests = { $count ->
    [one] request since the page loaded
   *[other] requests since the page loaded
 }
page-privacy-blocked = { $count ->
    [one] attempt blocked
   *[other] attempts blocked
 }
page-privacy-stored = { $count ->
    [one] cookie or stored row
   *[other] cookies or stored rows
 }
page-privacy-last = Last tried: { $what }
page-privacy-part = One request fetched encodings.js, a part of this page that reads letters from before Unicode. Nothing of your file went with it.
page-privacy-rule = The page carries a rule that your browser enforces: it may connect to nothing.
page-privacy-rule-label = The rule
page-privacy-checks = Check it yourself
page-privacy-check-1 = Turn off Wi-Fi. Everything goes on working; only a file with letters from before Unicode has to be saved as UTF-8.
page-privacy-check-2 = Press F12, open Network, drop a file: the list stays empty. Only letters from before Unicode add encodings.js, once.
page-privacy-check-3 = Close the tab. Nothing is left unless you saved it.
page-privacy-outside = The rule binds this page. Browser extensions, spelling services and translation stand outside it: they belong to your browser and may read what any page shows. This page asks spelling and translation to stay away.

page-empty-title = See who may need support, and how far to trust that.
page-empty-lead = Drop a list of students, as your school keeps it. Homeroom learns from it on this device, says plainly how good it is, and shows what it rests on.
page-drop = Drop a student file here
page-drop-held = Let go to read it here
page-drop-kinds = CSV, Excel or OpenDocument. One row per student. A second file with dates or weeks may come along.
page-drop-stays = It is not sent anywhere
page-choose-file = Choose a file
page-sample = Try with a made-up class
page-promises = What you can rely on
page-promise-here = It stays here
page-promise-here-about = There is no server. The page has forbidden itself every connection.
page-promise-honest = It is honest
page-promise-honest-about = Every estimate is judged on students the model never saw, beside the best simple rule. If there is nothing to find, it says so.
page-promise-decide = You decide
page-promise-decide-about = It says who may need support. It never says that a student will fail, and it never acts on its own.

page-reading-title = Reading { $name }
page-reading-sample = Making up a class
page-reading-lead = The file stays on this device. Nothing in it is changed.
page-reading-bytes = { $done } of { $total } MB.
page-reading-look = Looking at rows and columns.
page-reading-bar = Reading
page-left = About { $span } left.
page-span-moment = a second or two
page-span-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
 }
page-span-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
 }
page-live-reading = Reading, { $share } %
page-live-training = Training, { $share } % done
page-live-training-left = Training, { $share } % done, about { $span } left

page-data-title = { $rows ->
    [one] { $rows } student
   *[other] { $rows } students
 }, { $columns ->
    [one] { $columns } column
   *[other] { $columns } columns
 }.
page-data-look = { $count ->
    [0] Nothing needs a look first.
    [one] One thing to look at first.
    [2] Two things to look at first.
    [3] Three things to look at first.
    [4] Four things to look at first.
    [5] Five things to look at first.
    [6] Six things to look at first.
   *[other] { $count } things to look at first.
 }
page-choose-another = Choose another file
page-data-lead = { $source }. Nothing has been changed; every step below can be undone.
page-sheet = Sheet
page-again = Load it again
page-found = What was found
page-notes-more = { $count ->
    [one] One more note
   *[other] { $count } more notes
 }
page-glance-students = Students
page-glance-columns = Columns
page-glance-inputs = to learn from
page-glance-target = target
page-glance-missing = Missing cells
page-glance-twice = Rows twice
page-changes = { $count ->
    [one] You changed one thing
   *[other] You changed { $count } things
 }
page-change = { $column }: { $what }
page-change-protected = protected
page-change-unprotected = not protected
page-change-missing = impossible values as missing
page-change-written = values as written
page-change-known = known in time
page-change-unknown = not known in time
page-undo = Undo
page-undo-label = Undo { $change }
page-beside-none = Weeks or events
page-beside-none-about = What happens week by week often tells more than one total. A second file may hold it: one row per student and day, week or lesson.
page-beside-add = Add a file of weeks or events
page-beside = Week by week: { $name }
page-beside-busy = Looking at how the two files fit.
page-beside-turned = Found by what is in them: { $students } holds a row per student, { $events } what happened to them.
page-beside-ask = { $rows } rows. Whose a row is stands in { $other }, as in { $own } of the students; when, in { $time }; what happened, in { $kind }. A step is { $step }. When somebody left stands in { $exit }.
page-beside-other = Column of the events that says whose a row is
page-beside-own = Column of the students that says the same
page-beside-time = Column that says when
page-beside-kind = Column that says what happened
page-beside-step = Length of a step
page-beside-exit = Column that says when somebody left
page-beside-choose = choose a column
page-beside-measures = Measured at an event
page-beside-kinds = What happened: { $kinds }.
page-beside-once = Leave out events that repeat a row above cell by cell
page-beside-part = Remove this file
page-beside-swap = Change places: { $name } holds the students
page-exit-nobody = no column
page-step-usual = found by itself
page-step-day = a day
page-step-week = a week
page-step-month = a month
page-step-item = each event
page-step-so-many = { $count } { $unit }
page-dates-day = The day comes first: 3/4 is 3 April
page-dates-month = The month comes first: 3/4 is March 4
page-series = Read { $columns } as one measure over time
page-series-to = { $first } to { $last } ({ $count } columns)
page-series-about = The number in a name is the week in which it was known. Otherwise they are left out where a moment is named.
page-series-maybe = { $columns } look like one measure over time.
page-series-take = Read them week by week
page-term = The term
page-term-channel = Show
page-strips = Student by student: { $channel }
page-strips-about = Students { $from } to { $to } of { $all }, in the order of the file.
page-strips-region = Students week by week, scrolls sideways
page-strips-key = Fuller colour is more. Hatched: missing. The row is that of the spreadsheet.
page-strips-before = Those before
page-strips-after = Next students
page-strips-from = From student
page-columns = Columns
page-columns-about = Change a kind or a role by its underlined word.
page-columns-count = { $inputs ->
    [one] { $inputs } input
   *[other] { $inputs } inputs
 }, { $target ->
    [one] { $target } target
   *[other] { $target } targets
 }, { $kept } kept out.
page-columns-more = { $count ->
    [one] Show the other column
   *[other] Show the other { $count } columns
 }
page-kind-of = Kind of { $column }
page-kind-number = number
page-kind-category = category
page-kind-yesNo = yes or no
page-kind-date = date
page-kind-text = free text
page-role-of = Role of { $column }
page-role-input = input
page-role-target = target
page-role-identifier = identifier
page-role-group = rows belong to
page-role-cohort = cohort
page-role-step = week by week
page-role-exit = left early
page-role-ignored = kept out
page-protected = protected
page-protected-of = { $column } is protected
page-tag-target = the question
page-rows = First rows
page-rows-odd = First rows, and odd ones
page-rows-label = First rows of the file, scrolls sideways
page-rows-note = Row numbers are those of the spreadsheet. Grey columns are not learned from.
page-row = row
page-names-show = Show names
page-names-hide = Hide names
page-cell-missing = missing
page-cell-hidden = hidden
page-cell-odd = , please look
page-next-question = Next: the question

page-question-title = What do you want to know?
page-question-kind = Kind of question
page-form-atRisk = Support
page-form-atRisk-about = Who may need it
page-form-number = A number
page-form-number-about = A grade or a score
page-form-category = A category
page-form-category-about = One of several outcomes
page-ask-number = Predict { $target } as a number.
page-ask-category = Predict { $target } as one of its values.
page-ask-value = Predict who may need support: those whose { $target } is { $op } { $value }.
page-ask-values = Predict who may need support: those whose { $target } is { $values }.
page-target-label = Column to predict
page-target-none = choose a column
page-op-label = Comparison
page-op-below = below
page-op-at-most = at most
page-op-above = above
page-op-at-least = at least
page-op-equal = equal to
page-op-other = other than
page-op-in = one of
page-value-label = Value
page-value-between = Enter a number between { $low } and { $high }, such as { $proposed }
page-value-missing = Enter a value
page-values = Which values of { $column } call for support?
page-values-none = one of these values
page-students = { $count ->
    [one] { $count } student
   *[other] { $count } students
 }
page-rule = Compare with a simple rule of your own
page-rule-about = The models should do better than it
page-rule-label = Your rule
page-rule-column = Column of your rule
page-rule-op = Comparison of your rule
page-rule-value = Value of your rule
page-rule-values-hint = values, with commas between
page-question-numbers = Your question in numbers
page-question-means = What this means
page-models = Which models
page-models-about = Those that are ticked run, { $count } of them now. { $always ->
    [0] {""}
    [one] One simple one always runs, so that the rest have something to beat.
    [2] Two simple ones always run, so that the rest have something to beat.
   *[other] { $always } simple ones always run, so that the rest have something to beat.
 }
page-models-simple = Only the simple ones run.
page-model-always = Always on: the others are judged beside it
page-model-blend = Takes several times as long
page-settings = Settings
page-settings-of = of { $model }
page-setting-range = From { $low } to { $high }
page-setting-whole = A whole number from { $low } to { $high }
page-splitting = Taught and judged
page-splitting-about = The students are split into { $folds } parts. Each part is judged by models taught on the others.
page-splitting-cohort = { $cohort } is judged, all of it, by models taught on the cohorts before. Persons who are judged do not teach.
page-splitting-turn = Every cohort but the first is judged by models taught on those before it. Persons who are judged do not teach.
page-splitting-left = Each level of { $column } is judged by models that have not seen it: what a new one would get. Persons who are judged do not teach.
page-parts-left = one per { $column }, each judged by the others
page-decide = Judge lists of every length
page-decide-about = Calibrates the chances and says how long lists must be, within the teaching rows. Each model is taught six times as often
page-decide-number = Make an interval about every estimate
page-decide-number-about = Nine in ten should lie within. Its width is set within the teaching rows. Each model is taught six times as often
page-parts = Parts
page-parts-count = { $count }
page-rounds = Rounds
page-rounds-count = { $count ->
    [one] once
   *[other] { $count } times, split anew
 }
page-rounds-seeds = { $count ->
    [one] once
   *[other] { $count } times, taught anew
 }
page-gap-target = Choose a column to predict
page-gap-value = The value is still missing
page-gap-values = Choose at least one value
page-gap-rule = Your rule needs a value
page-unit-week = Week
page-unit-day = Day
page-unit-step = Step
page-unit-own = { $name }
page-at-week = week { $moment }
page-at-day = day { $moment }
page-at-step = step { $moment }
page-at-own = { $name } { $moment }
page-when-week = Only what is known by week { $moments } counts.
page-when-day = Only what is known by day { $moments } counts.
page-when-step = Only what is known by step { $moments } counts.
page-when-own = Only what is known by { $name } { $moments } counts.
page-when-nobody = When somebody left stands in { $exit }.
page-when-exit = Who has left by then, as { $exit } says, is not judged.
page-when-judge = Judge { $cohort }.
page-when-everybody = all students, part by part
page-when-one = { $cohort }, taught on the cohorts before
page-when-turn = every cohort in turn, each by those before
page-when-label = Moments of prediction
page-when-cohort = Who is judged
page-when-hint = Name several moments with commas between, such as 4, 8, 12, to see from when on a warning can be trusted. Leave it empty to use the whole term.
page-when-wrong = Write numbers with commas between, such as 4, 8, 12
page-standing = Who is there
page-standing-region = Students at each moment, scrolls sideways
page-standing-moment = Moment
page-standing-judged = Judged
page-standing-taught = Taught
page-standing-gone = Already left
page-standing-need = In need
page-standing-end = whole term
page-expected = About { $span } on this device
page-train = { $count ->
    [0] Train
    [one] Train { $count } model
   *[other] Train { $count } models
 }

page-training-begins = Training begins.
page-training-title = Training.
page-training-title-left = Training. About { $span } left.
page-training-lead = { $folds ->
    [one] Each model is taught on the earlier cohorts and judged on one that it has not seen
   *[other] Each model is taught { $folds } times and judged on the part that it has not seen
}{ $repeats ->
    [one] .
   *[other] , in { $repeats } rounds.
 }
page-training-cancelled = Training was cancelled after { $done } of { $total }.
page-training-failed = Training stopped.
page-training-finished = Training is done.
page-training-bar = Training
page-training-count = { $done } of { $total }
page-training-leave = You can leave this tab; it goes on. Cancel keeps your file and your question.
page-training-table = Progress by model and part, scrolls sideways
page-training-model = Model
page-training-part = Part
page-training-cells = Number in a finished cell: { $metric } on the part kept apart{ $repeats ->
    [one] {""}
   *[other] , averaged over rounds
 }; { $better ->
    [lower] lower is better
   *[higher] higher is better
 }. Single parts vary; judge by the interval on the next page.
page-training-moments = The { $count } moments are averaged here; the results show each.
page-training-chance = { $chance } is chance.
page-cell-waits = waits
page-cell-undone = not done
page-cell-done = done
page-learning = While it learns
page-now = What happens now
page-now-lot = Each cell teaches one model on all parts but one, then judges it on that one.
page-now-within = Within them it is taught five times more, on inner parts that say { $form ->
    [number] how far off it usually is
   *[atRisk] how long lists must be
 }.
page-now-teaching = Each cell teaches one model on all parts but one, then judges it on that one.
page-now-cohort = Each cell teaches one model on the earlier cohorts, then judges it on the later one.
page-now-turn = Each cell teaches one model on the cohorts before one, then judges it on that one.
page-now-left = Each cell teaches one model on all levels but one, then judges it on that one.
page-part-of = part { $part } of { $of }
page-network-of = network { $member }
page-now-closing = The parts are put together and the intervals are worked out.
page-open-results = Open the results when ready
page-next-results = Next: the results
page-train-again = Train again
page-replaced = { $count ->
    [one] One worker stopped and was replaced
   *[other] { $count } times a worker stopped and was replaced
 }
page-replaced-about = Its part was done again. Nothing is missing.

page-code = code { $code }
page-place-both = row { $row }, column { $column }
page-place-row = row { $row }
page-place-column = column { $column }

## The four kinds of question, and whose work promises more than the mark shows

error-no-intervals = { $why ->
    [kinds] “{ $column }” is asked for as kinds, and an interval needs a number
   *[model] No intervals about { $column } were made for this model
}
error-no-intervals-advice = { $why ->
    [kinds] Ask for a mark as a number.
   *[model] Judge intervals as well (--decide), or choose a model that learns by itself.
}
# $columns are the first three columns that are kept out, $count is all of them, $more how many others.
template-exam = Predict { $target } from what is known before it.{ $count ->
    [0] {""}
    [one] {" "}Kept out: { $columns }.
   *[other] {" "}Kept out: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
template-semester = Predict { $target } at the end of the term.{ $count ->
    [0] {""}
    [one] {" "}Kept out: { $columns }.
   *[other] {" "}Kept out: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
template-semester-kinds = Predict which { $target } it is; no final mark is a number.{ $count ->
    [0] {""}
    [one] {" "}Kept out: { $columns }.
   *[other] {" "}Kept out: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
template-risk = Who may end with { $target } below { $values }.{ $count ->
    [0] {""}
    [one] {" "}Kept out: { $columns }.
   *[other] {" "}Kept out: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
template-risk-kinds = Who may end with { $target } { $values }.{ $count ->
    [0] {""}
    [one] {" "}Kept out: { $columns }.
   *[other] {" "}Kept out: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
template-potential = Whose work so far promises more than { $target } shows.{ $count ->
    [0] {""}
    [one] {" "}Kept out: { $columns }.
   *[other] {" "}Kept out: { $columns }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }.
}
template-exam-none = No two columns look like exams or marks in a row, such as G1 and G2.
template-semester-none = No column looks like a final mark or result.
template-risk-none = No column says who dropped out or failed, and none looks like a final mark.
template-risk-scale = The pass mark of { $target } can’t be told from its numbers. Choose it in the sentence.
template-potential-none = No column looks like a final mark in numbers.
template-potential-scale = { $target } ends at 6 or less: a low mark may be the best one there.

report-potential = { $model }: of { $judged } students { $count } have a mark below the interval about what their work promised; { $promised ->
    [yes] { $miss } in 100, or { $expected }, would be there by the interval’s promise alone
   *[no] { $miss } in 100, or { $expected }, would be there if this cohort were like those before, which nothing promises
}. { $more ->
    [yes] More are there than chance alone makes likely
   *[no] Chance alone may have put them there
}. A practice list: these students taught other parts
report-promising = row { $row }: estimate { $estimate } ({ $low } to { $high }), mark { $result }, { $gap } lower
report-promising-rest = and { $count } more

page-template-kind = Four kinds of question
page-template-exam = The next exam
page-template-semester = The semester
page-template-risk = Risk
page-template-potential = Potential
page-template-off = not in this file


promise-summary = Whose work promises more than the mark shows
promise-title = { $count ->
    [one] { $count } student may hold more than the mark shows
   *[other] { $count } students may hold more than the mark shows
}
promise-title-chance = { $count ->
    [0] No mark lies below the interval about its estimate
    [one] { $count } mark lies below its interval, and chance alone may have put it there
   *[other] { $count } marks lie below their intervals, and chance alone may have put them there
}
promise-expected = { $count } of { $judged }; { $miss } in 100, or { $expected }, would be there by the interval’s promise alone.
promise-expected-cohort = { $count } of { $judged }; { $miss } in 100, or { $expected }, would be there if this cohort were like those before. Between cohorts the interval promises nothing.
promise-about = { $target } lies below the { $aim } % interval about what a model ({ $model }) expected, which had never seen the student. The largest difference stands first.
promise-practice = A practice list: these rows taught the other parts, and their marks are known. It decides nothing. A low mark has reasons that no column holds; ask before you conclude.
promise-row = Row
promise-who = Name
promise-estimate = Estimate
promise-interval = Interval
promise-gap = Lower by
promise-scale = From { $low } to { $high }: the line is the interval, the dot the estimate, the diamond { $target }.
promise-picture = Estimate and mark
promise-rest = { $count ->
    [one] { $count } more student is not shown.
   *[other] { $count } more students are not shown.
}
promise-names = Show names
promise-names-hide = Hide names
promise-region = Students whose mark lies below the interval
promise-coming = The list is being put together.
promise-none = Intervals were not made: tick them at the question and train again.
promise-no-signal = These columns do not tell { $target }, so no list is offered.
## The quality of the data

quality-later = { $column } sounds like something written down afterwards
quality-later-detail = By its name it may be known only when all is over. If so, keep it out: a model that reads it answers too late.
quality-alone = One model rests on { $column } almost alone
quality-alone-detail = It carries { $share } % of what the best model reads from all columns. Ask how { $column } comes about: if it is written down together with the answer, keep it out. If it is known in time, a rule on it may do as well as the model.
quality-far = { $column } has { $count ->
    [one] one value
   *[other] { $count } values
} far from all others{ $count ->
    [one] : { $value }
   *[other] , the farthest is { $value }
}
quality-far-detail = The others lie between { $low } and { $high }. { $count ->
    [one] It may be true; if it is
   *[other] They may be true; if they are
} a slip, treat { $count ->
    [one] it
   *[other] them
} as missing.
quality-code = { $value } in { $column } may stand for "not known"
quality-code-detail = It stands in { $count ->
    [one] one row
   *[other] { $count } rows
}; all others lie between { $low } and { $high }. Read as a number it says something wrong about these students.
quality-below = { $column } is below 0 in { $count ->
    [one] one row
   *[other] { $count } rows
}
quality-below-detail = All others are whole numbers between { $low } and { $high }. Please check { $count ->
    [one] it
   *[other] them
} in your file, or treat { $count ->
    [one] it
   *[other] them
} as missing.
quality-scale = { $column } leaves its scale in { $count ->
    [one] one row
   *[other] { $count } rows
}
quality-scale-detail = Columns of this kind end at { $high }, and here is { $value }. Please check it in your file, or treat what is above { $high } as missing.
quality-much = { $column } is missing for { $share } % of the students
quality-much-detail = What is filled in for { $count } students says little about them. A model does not need it if the others say as much.
quality-together = { $columns } are missing together for { $count } students
quality-together-detail = Perhaps they did not take part, or a form was not handed in. Models treat a missing entry as something known, so nothing has to be done; ask why before you trust it.
quality-telling = Whether { $column } is missing tells something about the answer
quality-telling-risk = Of { $count } students without an entry { $without } % are “{ $question }”, of the others { $others } % (a difference of { $low } to { $high } points). { $used ->
    [yes] If entries are missing because of how it ended, they are known too late: then keep it out.
   *[no] It is not learned from.
}
quality-telling-class = Of { $count } students without an entry { $without } % are { $class }, of the others { $others } % (a difference of { $low } to { $high } points). { $used ->
    [yes] If entries are missing because of how it ended, they are known too late: then keep it out.
   *[no] It is not learned from.
}
quality-telling-number = { $count } students without an entry have { $without } on average, the others { $others } (a difference of { $low } to { $high }). { $used ->
    [yes] If entries are missing because of how it ended, they are known too late: then keep it out.
   *[no] It is not learned from.
}
quality-unknown = { $column } is not known for { $count ->
    [one] one student
   *[other] { $count } students
}
quality-unknown-detail = { $count ->
    [one] This student is
   *[other] They are
} neither taught nor judged. If { $count ->
    [one] it is missing because the student
   *[other] it is missing because students
} left, the others look better than the class did.
quality-key = { $count ->
    [one] One { $column } stands in several rows
   *[other] { $count } values of { $column } stand in several rows
}
quality-key-detail = The rows differ, so these may be students with two rows, or slips. If they are students, keep their rows together: else one row teaches what the other is judged by.
quality-few = { $of ->
    [question] { $count } of { $rows } students are “{ $question }”
    [others] All but { $count } of { $rows } students are “{ $question }”
   *[class] { $count } of { $rows } students are { $class }
}
quality-few-detail = From fewer than 30 students of an outcome little can be learned, and nothing shown. Ask for a wider outcome, or bring more years.
quality-rare-detail = Whoever never says so is right for { $rest } % of the students. So look at who is found on a list, and not at how often a model is right.
quality-groups = { $column } has { $count ->
    [one] one group
   *[other] { $count } groups
} of fewer than { $limit } students
quality-groups-detail = { $none ->
    [0] For so few any check of fairness has wide intervals.
    [one] For so few any check of fairness has wide intervals, and one of them has fewer than { $limit }: no figure is shown for it.
   *[other] For so few any check of fairness has wide intervals, and { $none } of them have fewer than { $limit }: no figure is shown for these.
}
quality-drift-median = { $column }: median { $later } in { $cohort }, { $earlier } { $one ->
    [yes] in { $before }
   *[no] before
}
quality-drift-mean = { $column }: mean { $later } in { $cohort }, { $earlier } { $one ->
    [yes] in { $before }
   *[no] before
}
quality-drift-share = { $column }: { $level } is { $later } % in { $cohort }, { $earlier } % { $one ->
    [yes] in { $before }
   *[no] before
}
quality-drift-missing = { $column }: missing for { $later } % in { $cohort }, { $earlier } % { $one ->
    [yes] in { $before }
   *[no] before
}
quality-drift-detail = { $distance } in 100 students would have to change for { $cohort } to look like those before. If the column is collected in another way now, keep it out: what was learned from it no longer holds.
quality-drift-target = { $distance } in 100 students would have to change for { $cohort } to look like those before. The outcome itself has moved, so estimates taught on earlier students may lie too high or too low.
quality-drift-group = { $distance } in 100 students would have to change for { $cohort } to look like those before. It is not learned from; a check of fairness compares other groups than before.
quality-none = Nothing odd was found in the data.
quality-none-more = Nothing more was found in the data.

# The page and the command line: a report beside the score.
quality-title = The data behind this
quality-report = { $count ->
    [0] Nothing to look at
    [one] One thing to look at
   *[other] { $count } things to look at
}{ $notes ->
    [0] {""}
    [one] , and one note
   *[other] , and { $notes } notes
}
quality-report-inside = { $count ->
    [0] nothing to look at
    [one] one thing to look at
   *[other] { $count } things to look at
}{ $notes ->
    [0] {""}
    [one] , and one note
   *[other] , and { $notes } notes
}
quality-lead = { $rows ->
    [one] One row was
   *[other] { $rows } rows were
} looked at, every column. Nothing is changed until you choose to, and every change can be undone.
quality-open = See the quality of the data
quality-back-data = Back to the columns
quality-back-results = Back to the results
quality-back-question = To the question
quality-coming = Looking at every column ...
quality-clean = Nothing odd was found: no values that cannot be, no rows twice, nothing missing that tells, no column to ask about.
quality-topic-ask = Columns to ask about
quality-topic-values = Values
quality-topic-missing = Missing entries
quality-topic-duplicates = There twice
quality-topic-balance = Few students
quality-topic-drift = Changed between cohorts
quality-rows = { $count ->
    [one] Row { $rows }
   *[other] Rows { $rows }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
}
quality-rows-show = { $count ->
    [one] Show the row
   *[other] Show the rows
}
quality-rows-hide = Hide { $count ->
    [one] the row
   *[other] the rows
}
quality-rows-label = Rows of this finding, scrollable
quality-rows-first = The first { $shown } of { $count }, as your spreadsheet numbers them.
quality-rows-all = As your spreadsheet numbers them.
quality-changes = What you changed
quality-changed = A change takes back what was learned; train again when you are done.
quality-picture-title = { $complete } of { $rows } students have every entry
quality-picture-about = Each upright strip is a pattern: a filled square is a missing entry, the number of students stands below. Patterns of fewer than { $least } students are not drawn{ $others ->
    [0] {""}
    [one] ; one student has one
   *[other] ; { $others } students have one
}.{ $more ->
    [0] {""}
    [one] {" "}One more column has missing entries.
   *[other] {" "}{ $more } more columns have missing entries.
}
quality-picture-students = Students
quality-picture-together = Missing together
quality-picture-complete = Nothing missing
quality-change-rows-out = rows that were there twice are left out
quality-change-rows-in = rows that are there twice are counted
quality-change-bounds = outside { $low } to { $high } is missing
quality-change-low = below { $low } is missing
quality-change-high = above { $high } is missing
quality-change-merge = groups under { $count } are one

## A later file beside the one that taught a model

drift-none = { $count ->
    [one] The one column looks
   *[other] The { $count } columns look
} as when the model was taught.
drift-some = { $count ->
    [one] One of { $of } columns differs
   *[other] { $count } of { $of } columns differ
} from the data that taught the model: { $columns }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. { $far ->
    [0] Please look at { $count ->
        [one] it
       *[other] them
    } before you use the estimates.
   *[other] Don’t use the estimates before you know why.
}
drift-few = With { $rows ->
    [one] one row
   *[other] { $rows } rows
} only large changes can be seen.
drift-median = { $column } { $far ->
    [apart] is recorded differently
    [yes] has moved far
   *[no] has moved
}: median { $now } against { $then } when the model was taught
drift-between = { $column } { $far ->
    [apart] is recorded differently
    [yes] has moved far
   *[no] has moved
}: { $now } % of the entries are { $place ->
    [below] below { $high }
    [above] { $low } or more
   *[between] between { $low } and { $high }
}, against { $then } % when the model was taught
drift-level = { $column } { $far ->
    [apart] is recorded differently
    [yes] has moved far
   *[no] has moved
}: { $named ->
    [yes] { $level }
   *[no] a rare or new entry
} is there for { $now } %, against { $then } % when the model was taught
drift-missing = { $column } is missing { $far ->
    [no] more often
   *[yes] far more often
}: for { $now } %, against { $then } % when the model was taught
drift-filled = { $column } is missing { $far ->
    [no] less often
   *[yes] far less often
}: for { $now } %, against { $then } % when the model was taught
drift-unread = { $count ->
    [one] One column is made of a file of events
   *[other] { $count } columns are made of a file of events
} that is not there. The model treats { $count ->
    [one] it
   *[other] them
} as missing for everybody.
drift-absent = { $column } is not in this file, or is of another kind there. The model treats it as missing for everybody.
drift-unseen = { $column } has entries that the model { $never ->
    [yes] never saw
   *[no] seldom or never saw
} for { $share } %{ $named ->
    [0] {""}
   *[other] : { $levels }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }
}
drift-said-chance = The estimates have moved{ $far ->
    [no] {""}
   *[yes] {" "}far
}: half of them lie above { $now } in 100, against { $then } in 100 when the model was taught.
drift-said-chance-between = The estimates have moved{ $far ->
    [no] {""}
   *[yes] {" "}far
}: { $now } % of them are { $place ->
    [below] below { $high } in 100
    [above] { $low } in 100 or more
   *[between] between { $low } and { $high } in 100
}, against { $then } % when the model was taught.
drift-said-median = The estimates have moved{ $far ->
    [no] {""}
   *[yes] {" "}far
}: median { $now } against { $then } when the model was taught.
drift-said-between = The estimates have moved{ $far ->
    [no] {""}
   *[yes] {" "}far
}: { $now } % of them are { $place ->
    [below] below { $high }
    [above] { $low } or more
   *[between] between { $low } and { $high }
}, against { $then } % when the model was taught.
drift-said-level = The estimates have moved{ $far ->
    [no] {""}
   *[yes] {" "}far
}: { $named ->
    [yes] { $level }
   *[no] a rare class
} is said of { $now } %, against { $then } % when the model was taught.

# Once outcomes are known: the model beside what it promised, and beside one taught anew.
drift-judged = { $name }: { $metric ->
    [rmse] an error of { $score }
   *[auroc] an AUC of { $score }
} ({ $low } to { $high }); { $promised } was promised. { $worse ->
    [yes] The model does worse than it promised.
   *[no] That fits.
}
drift-judged-few = { $name }: { $rows ->
    [one] one row
   *[other] { $rows } rows
} with a known outcome are too few to say how well the model does.
drift-gap-chance = { $name }: the model expected { $said } in 100 to need support, and { $seen } in 100 did. Its estimates are { $far ->
    [yes] far off
   *[no] off
} as a whole.
drift-gap-number = { $name }: the model expected { $said } on average, and it was { $seen }. Its estimates are { $far ->
    [yes] far off
   *[no] off
} as a whole.
drift-renewed-better = The model taught anew is better on the same { $rows } rows: { $metric ->
    [rmse] an error of { $new } against { $old }
   *[auroc] an AUC of { $new } against { $old }
}, a gain of { $low } to { $high }.
drift-renewed-worse = The model taught anew is worse on the same { $rows } rows: { $metric ->
    [rmse] an error of { $new } against { $old }
   *[auroc] an AUC of { $new } against { $old }
}, a loss of { $low } to { $high }. Keep the old one.
drift-renewed-same = The old model and the one taught anew can’t be told apart on the same { $rows } rows: { $metric ->
    [rmse] an error of { $new } against { $old }
   *[auroc] an AUC of { $new } against { $old }
}, a gain of { $low } to { $high }.{ $seeable ->
    [none] {""}
   *[other] {" "}A difference of { $seeable } would have been seen.
}

## Students

# Reasons: what the student has there beside what the class has.
reason-number = { $column } { $value } (class average { $average })
reason-series = { $column } to { $last }: { $value } on average (class average { $average })
reason-level = { $column }: { $value } (most often { $usual }, { $share } %)
reason-missing = { $column }: not recorded
# The measure of a second file, averaged over the steps so far.
reason-channel = { $column }: { $value } a step (class average { $average })
# All measures of a second file together.
reason-steps = Step by step: { $columns }
reason-length = How many steps there are so far
chip-steps = the term so far
report-matters = What matters to { $model }, the most telling first
matter-shuffled = shuffled, score lost
matter-size = mean size of shares
matter-gain = gained while learning
report-effect = As { $column } changes: the estimate, and its accumulated local effect
report-pair = { $a } and { $b } hang most together (H { $h })
report-waiting = { $count ->
    [one] One student waits for a result
   *[other] { $count } students wait for a result
}; the list holds { $capacity }
report-practice = A practice list of { $count ->
    [one] one student whose result is known
   *[other] { $count } students whose results are known
}, each as a model saw them that had not; the list holds { $capacity }
report-row = row { $row }
report-line = The list ends here. From place { $from } to { $to } the order is mostly chance.
report-sheet = Row { $row }: estimate { $estimate }
report-near = Of the { $near } past students with an estimate near this, { $ended } ended with { $condition } ({ $share } in 100)
report-rest = { $count ->
    [one] one smaller reason
   *[other] { $count } smaller reasons together
}: { $points }
chip-number = { $column } { $value }
chip-series = { $column } to { $last } { $value }
chip-level = { $column }: { $value }
chip-missing = { $column } not recorded
reason-raises = raises the estimate by { $points ->
    [one] { $points } point
   *[other] { $points } points
}
reason-lowers = lowers the estimate by { $points ->
    [one] { $points } point
   *[other] { $points } points
}
reason-raises-number = raises the estimate by { $points }
reason-lowers-number = lowers the estimate by { $points }
reason-level-ground = makes no difference here
## Fairness

error-bad-least = { $value } is no limit for small counts
error-bad-least-advice = Choose 5 to 20.
error-second-release = Another audit of these results was exported already: a list of { $capacity }, counts under { $least } kept back, model { $model }
error-second-release-advice = Two exports side by side could tell what each keeps back. Export the same one again, or train again.
# $measure: falseNegativeRate, falsePositiveRate, calibration, meanError, meanAbsoluteError. $more: more, less.
fairness-look = { $measure ->
    [falsePositiveRate] { $column }: of those who do well, { $group } are listed { $more ->
        [less] less
       *[more] more
    } often than the others; please look
    [calibration] { $column }: { $group } are rated too { $more ->
        [less] low
       *[more] high
    } beside the others; please look
    [meanError] { $column }: { $group } are estimated too { $more ->
        [less] low
       *[more] high
    } beside the others; please look
    [meanAbsoluteError] { $column }: estimates of { $group } are { $more ->
        [less] nearer than
       *[more] further off than
    } those of the others; please look
   *[falseNegativeRate] { $column }: of those in need, { $group } are missed { $more ->
        [less] less
       *[more] more
    } often than the others; please look
}
fairness-chance = { $measure ->
    [falseNegativeRate] { $column }: of those in need, { $group } are missed { $more ->
        [less] less
       *[more] more
    } often than the others, which could be chance among so many comparisons
   *[other] { $column }: the difference between { $group } and the others could be chance among so many comparisons
}
fairness-few = { $column }: too few to say
fairness-behind-counts = { $measure ->
    [falsePositiveRate] Listed: { $own } of { $of } who do well
   *[falseNegativeRate] Missed: { $own } of { $of } in need
}, { $others } of { $of-others } of the others. Difference { $points } points, interval { $low } to { $high }.
fairness-behind = Difference { $points }{ $measure ->
    [calibration] {" "}points
   *[other] {""}
}, interval { $low } to { $high }.
fairness-behind-ends = One side is under 5 % or over 95 %, and shown as such.
fairness-behind-few = { $why ->
    [one] There is one group.
    [few] Groups of fewer than the limit are not shown, and others are kept back with them.
    [kept] Counts under the limit are not shown, and others are kept back with them.
    [all] Nothing can be shown without telling small counts.
   *[need] Fewer than 30 are in need in a group or beside it.
}
fairness-title-look = { $measure ->
    [falsePositiveRate] { $group } ({ $column }) are listed { $more ->
        [less] less
       *[more] more
    } often though they do well. Please look at this before you use the list.
    [falseNegativeRate] { $group } ({ $column }) are missed { $more ->
        [less] less
       *[more] more
    } often. Please look at this before you use the list.
   *[other] Estimates of { $group } ({ $column }) are further off. Please look at this before you use them.
}
fairness-title-chance = No group is clearly missed more often
fairness-title-few = Too few to say whether a group is missed more often
fairness-title-none = No protected column to look at
fairness-uncrossed = { $columns } make more than { $limit } groups and are not crossed.
fairness-uncrossed-small = { $columns } are not crossed: nothing of it can be shown without telling small counts.
fairness-closed = { $columns }: nothing can be shown without telling small counts.
fairness-limit = Counts under { $least } are not shown, nor what would tell them; others are kept back with them.
report-audit = { $model }, a list of { $capacity } of { $judged } students
report-audit-numbers = { $model }, { $judged } students
report-abroca = Between the ROC curves of { $group } and all others: { $area }; { $chance } by chance alone (p { $p })
audit-size = students
audit-fewer = fewer
audit-kept = kept back
audit-base-rate = in need
audit-selection-rate = listed
audit-missed = missed
audit-false-alarms = false alarms
audit-precision = right in
audit-auroc = AUC
audit-calibration = rated too high by
## Guidance

error-bad-change = { $what ->
    [protected] { $column } is a column to check for fairness, so no change of it is looked for
    [target] { $column } is what is to be predicted
    [past] { $column } is a week that is over
    [kept] { $column } is not learned from, so no estimate depends on it
    [kind] { $column } is neither a number nor a yes or no
    [range] No step of { $column } fits between its least and its greatest value
    [amounts] The change of { $column } is none: its step must be above 0 and no larger than the whole change
    [twice] { $column } is named twice
    [many] More than { $limit } columns are to change
    [over] The part of the term that is over is no share
    [unlisted] { $column } is not among the columns that can change
   *[form] “{ $text }” cannot be read as a change
}
error-bad-change-advice = { $what ->
    [protected] Choose what the school can change: attendance, homework, practice.
    [target] Choose a column that is known before.
    [past] What has happened stays. Choose something that is still to come.
    [kept] Choose a column that is learned from, or take this one in first.
    [kind] Choose a column of numbers, or of yes and no.
    [range] Take a smaller step, or choose a column that varies.
    [amounts] Write a step and a whole change, such as: homework rise 20 step 5.
    [twice] Name each column once, with one direction.
    [many] Choose the { $limit } that the school can change most easily.
    [over] Write a number from 0 to 1: 0.4 where four weeks of ten are over.
    [unlisted] Mark it as changeable first.
   *[form] Write a column, rise, fall or either, and by how much at most, such as: attendance rise 10.
}
error-bad-playbook = { $what ->
    [size] This playbook is larger than { $limit } KB
   *[column] This playbook has no column named { $column }
}
error-bad-playbook-advice = A playbook has the columns factor, when, strategy and resource. Save the one that ships and change that.
error-few-courses = Fewer than two courses in { $column } have { $least } students whose outcome is known
error-few-courses-advice = Choose another column, or compare when more outcomes are known.
error-not-by-teacher = { $column } says who teaches, and teachers are not compared
error-not-by-teacher-advice = Choose the column of the course or the section.
error-no-such-row = No student of this question stands in that row
error-no-such-row-advice = Rows count as in a spreadsheet, the header is row 1. Students who left before, or who were left out, are on no list.
error-bad-offer = { $what ->
    [name] An offer of support has no name of its own
   *[hours] The hours of { $offer } are none
}
error-bad-offer-advice = Give each offer a name of its own, hours of 0 and more, and more than 0 hours for a student.
guidance-factor-attendance = attendance
guidance-factor-homework = homework
guidance-factor-prior = what was brought along
guidance-factor-fade = less week by week
guidance-factor-quiz = quizzes
guidance-factor-practice = practice
guidance-factor-late = being late
guidance-factor-any = any reason
guidance-factor-column = { $column }
guidance-count-stays = { $column } counts what has already happened, so it does not fall.
guidance-term-over = { $column } is an average over a term that is over, so it stays.
guidance-over-unknown = { $column } is an average over the term. How much of the term is over is not known, so all of it is taken to be open.
guidance-seen-chance = Students with these values were at { $near ->
    [low] under 5 in 100
    [high] over 95 in 100
   *[about] about { $count } in 100
}.
guidance-seen-number = Students with these values were at about { $estimate }.
guidance-association = This is the smallest change found within what occurs in this class. It shows what goes together, not what causes what.
guidance-tried-association = This shows what goes together, not what causes what.
guidance-change = { $column }: { $from } to { $to }
guidance-change-rest = { $column }: { $from } to { $to }, which takes about { $rest } from here on
guidance-already = The estimate needs no change: it is not past the cut-off.
guidance-none = { $why ->
    [nothing] No small change found: none of the columns that can change is known for this student, or has room to change.
   *[tried] No small change found.
}
guidance-playbook-factor = Line { $line } is kept out: “{ $text }” is no factor. Write attendance, homework, prior, fade, quiz, practice, late, any, or column: and the name of a column.
guidance-playbook-when = Line { $line } is kept out: “{ $text }” says no when. Write low, high, missing or any.
guidance-playbook-empty = Line { $line } is kept out: it has no strategy.
guidance-playbook-long = Line { $line } is kept out: a cell has more than { $limit } letters.
guidance-playbook-quote = Line { $line } is kept out: a quotation mark opens and does not close.
guidance-playbook-full = A playbook has at most { $limit } lines; what follows is kept out.
guidance-courses-about = Each course is held against what a model that was taught without it says of its students. Differences go together with a course; they do not say why. What is left to chance is taken back by drawing small courses towards the others.
guidance-courses-kept-back = { $count ->
    [one] One course has
   *[other] { $count } courses have
} fewer than { $least } students and { $count ->
    [one] is
   *[other] are
} kept back.
guidance-courses-few = With { $count } courses nothing can be said about how courses vary, so differences stand as they are.
guidance-courses-supported = Students with support are reported apart, since support changes outcomes.
guidance-course-share-above = { $course }: about { $points } in 100 more than its students’ own history tells ({ $low } to { $high } more).
guidance-course-share-below = { $course }: about { $points } in 100 fewer than its students’ own history tells ({ $low } to { $high } fewer).
guidance-course-share-alike = { $course } can’t be told from what its students’ own history tells ({ $low } to { $high } in 100).
guidance-course-number-above = { $course }: about { $points } more than its students’ own history tells ({ $low } to { $high } more).
guidance-course-number-below = { $course }: about { $points } less than its students’ own history tells ({ $low } to { $high } less).
guidance-course-number-alike = { $course } can’t be told from what its students’ own history tells ({ $low } to { $high }).
guidance-supported-share = { $students } students with support: about { $observed } in 100, where their history tells { $expected } in 100.
guidance-supported-number = { $students } students with support: { $observed } on average, where their history tells { $expected }.
guidance-plan-left = { $offer }: { $open ->
    [one] one place is left
   *[other] { $open } places are left
} ({ $hours } hours).
guidance-plan-waiting = { $count ->
    [one] One student waits: an offer would fit, and no place is left.
   *[other] { $count } students wait: an offer would fit, and no place is left.
}
guidance-plan-unmet = { $count ->
    [one] For one student there is no offer for any of the reasons.
   *[other] For { $count } students there is no offer for any of the reasons.
}
guidance-plan-beyond = { $offer } has no place left for row { $row }, so the student was placed anew.
guidance-plan-unknown = { $what ->
    [student] Row { $row } is not in this list, so what was set for it was passed over.
   *[offer] There is no offer named { $offer }, so what was set for row { $row } was passed over.
}
audit-mean-error = too high by
audit-mean-absolute-error = off by
slice-is = { $column } is { $level }
slice-missing = { $column } has no entry
slice-known = { $column } has an entry
slice-at-most = { $column } is at most { $high }
slice-above = { $column } is over { $low }
slice-between = { $column } is over { $low } and at most { $high }
# $state: less, more, chance, few. Points of a hundred.
tried-reweighed = { $state ->
    [few] Weighing groups equally while teaching: too few to say what it changes
    [less] Weighing groups equally while teaching narrows the gap in { $column } ({ $group }) from { $before } to { $after } points ({ $points }, interval { $low } to { $high })
    [more] Weighing groups equally while teaching widens the gap in { $column } ({ $group }) from { $before } to { $after } points ({ $points }, interval { $low } to { $high })
   *[chance] Weighing groups equally while teaching: the gap in { $column } ({ $group }) goes from { $before } to { $after } points, which could be chance (interval of the change { $low } to { $high })
}{ $state ->
    [few] .
   *[other] . Of all in need, missed changes by { $price } points ({ $price-low } to { $price-high }).
}
tried-with = { $state ->
    [few] Learning from the protected columns: too few to say what it changes
    [less] Learning from the protected columns narrows the gap in { $column } ({ $group }) from { $before } to { $after } points ({ $points }, interval { $low } to { $high })
    [more] Learning from the protected columns widens the gap in { $column } ({ $group }) from { $before } to { $after } points ({ $points }, interval { $low } to { $high })
   *[chance] Learning from the protected columns: the gap in { $column } ({ $group }) goes from { $before } to { $after } points, which could be chance (interval of the change { $low } to { $high })
}{ $state ->
    [few] .
   *[other] . Of all in need, missed changes by { $price } points ({ $price-low } to { $price-high }).
}
report-slices = Found on { $sought } students, measured on the other { $measured }: groups that nobody named
report-slice = { $group }: { $size } students, in need { $need }, missed { $missed }; rated too high by { $off }, the others differ by { $gap } (interval { $low } to { $high }, p { $p })
fairness-raw = Chances are as the model gives them: nowhere did calibrating help, or it was not asked for.

## Guidance on the page

page-what-if = What if?
page-what-if-coming = Working it out
page-what-if-unmarked = Nothing is marked as changeable by the school yet, so there is nothing to try.
page-what-if-smallest = The smallest change found: { $changes }.
page-what-if-change = { $column } from { $from } to { $to }{ $rest ->
    [none] {""}
   *[other] , which takes about { $rest } from here on
}
page-what-if-why-none = What the school can change does not bring this estimate past the line of the list within what occurs in this class, as far as up to three columns together were tried. That says something about the columns, not about the student.
page-what-if-move = { $moved ->
    [no] { $from }
   *[yes] { $from } → { $to }
}
page-what-if-line = { $side ->
    [past] That is below the line of your list, which is at { $line }.
   *[before] The line of your list is at { $line }.
}
page-what-if-line-number = { $side ->
    [past] That is above the line of your list, which is at { $line }.
   *[before] The line of your list is at { $line }.
}
page-what-if-held = { $columns }: held within what is allowed and occurs in this class.
page-what-if-again = As the student stands
page-what-if-found-again = Back to the smallest change
page-what-if-changeable = What the school can change here: { $columns }.
page-what-if-edit = What we can change, and what we do
page-steps = Steps that may help
page-steps-resource = With: { $resource }
page-steps-from = From your playbook: { $factor } ({ $column })
page-steps-from-any = From your playbook: { $factor }
page-steps-kept = Ticks are kept in this tab only.

page-help = What may help
page-guide = What we can change, and what we do
page-guide-about = What-if looks at these columns alone, one to three of them together. Columns to check for fairness are never among them.
page-guide-nothing = Nothing is marked as changeable yet.
page-guide-table = Columns that the school can change
page-guide-column = Column
page-guide-direction = Which way
page-guide-most = By at most
page-guide-step = In steps of
page-guide-nature = What it is
page-guide-do = Remove
page-guide-rise = can rise
page-guide-fall = can fall
page-guide-either = either way
page-guide-free = can be set anew
page-guide-average = an average over the term
page-guide-count = a count that only grows
page-guide-yes-no = from no to yes, or back
page-guide-of = { $head }: { $column }
page-guide-add = Add a column
page-guide-drop = Remove
page-guide-drop-of = {" "}{ $name }
page-guide-over = Share of the term that is over, in %
page-guide-taken = Taken. Open sheets follow it; it is kept in this tab only.
page-guide-not-taken = Not taken yet: what was taken before still counts.
page-guide-factor-columns = One column
page-playbook = The playbook
page-playbook-about = What the school does about a reason. A sheet ends with what fits its reasons, in this order. Edit it here, or load a table with the columns factor, when, strategy and resource.
page-playbook-table = The playbook, scrolls
page-playbook-line = Line
page-playbook-factor = About
page-playbook-when = When it is
page-playbook-strategy = What to do
page-playbook-resource = What helps with that
page-playbook-any = whatever it is
page-playbook-low = low
page-playbook-high = high
page-playbook-missing = not recorded
page-playbook-of = { $head }, line { $line }
page-playbook-drop-of = {" "}line { $line }
page-playbook-add = Add a line
page-playbook-load = Load a CSV file
page-playbook-save = Save as CSV
page-playbook-loaded = { $name } is loaded{ $amiss ->
    [0] .
    [one] ; one line is kept out:
   *[other] ; { $amiss } lines are kept out:
}
page-playbook-back = Back to the table before

page-hours = Hours of support
page-hours-practice = Hours are planned for a live list only: the results of these students are known.
page-hours-about = Say what can be offered, and a plan gives the places to { $capacity ->
    [one] the student
   *[other] the { $capacity } students
} above the line, from the highest need, each by the strongest reason that an offer is for. It is a proposal: change any place.
page-hours-offers = What can be offered
page-hours-name = Offer
page-hours-hours = Hours in all
page-hours-each = Hours for a student
page-hours-factor = What it is for
page-hours-add = Add an offer
page-hours-offer = Offer { $number }
page-hours-plan = The plan: { $given } of { $of } have a place
page-hours-plan-table = The plan by student, scrolls
page-hours-student = Student
page-hours-estimate = Estimate
page-hours-place = Place
page-hours-why = For
page-hours-none = no offer
page-hours-free = let the plan decide
page-hours-set = set by you
page-hours-waits = waits, no place left
page-hours-unmet = no offer for the reasons
page-hours-more = The first { $shown } of { $of } are shown.
page-hours-kept = Kept in this tab only, in no export.

page-courses = Courses
page-courses-about = Which course or section does better or worse than its students’ own history tells? For each course a model is taught again without it and says what its students bring along. This runs only when you ask.
page-courses-teacher = Teachers are never compared: a column that says who teaches is refused.
page-courses-drawn = All differences are drawn together, the more so the fewer the students: a small course stands out easily by chance.
page-courses-supported = Students with support can be told apart, since support changes outcomes.
page-courses-why = A difference does not say why: who chose the course, what was graded, and how, all go into it.
page-courses-none = No column says who is in which course.
page-courses-of-column = Courses by
page-courses-of-supported = Support by
page-courses-no-support = not recorded
page-courses-ask = Compare courses
page-courses-again = Compare again
page-courses-bar = How much is compared
page-courses-stopped = It was stopped. The results and the students are all there.
page-courses-each = Each course in a sentence
page-courses-with-support = Students with support, told apart
chart-courses-none = as their history tells
chart-courses-row = { $course } ({ $students })
chart-courses-alike = None of { $of } courses can be told from what its students’ own history tells
chart-courses-named = { $names } { $count ->
    [one] differs
   *[other] differ
} from what the students’ own history tells; { $of } courses were compared
chart-courses-some = { $count } of { $of } courses differ from what their students’ own history tells
chart-courses-about = By { $column }: in need less what a model that had not seen the course says of its students, in points of 100, with 95 % intervals. Right of 0: more in need than their history tells. { $students } students; in brackets those of each course.
chart-courses-about-number = By { $column }: { $target } less what a model that had not seen the course says of its students, with 95 % intervals. Right of 0: more than their history tells. { $students } students; in brackets those of each course.
chart-courses-supported = { $observed } (history { $expected }), { $students } students
chart-courses-head-course = Course
chart-courses-head-students = Students
chart-courses-head-observed = Outcome
chart-courses-head-expected = By their history
chart-courses-head-difference = Difference, drawn together
chart-courses-head-interval = Interval
chart-courses-head-weight = Kept of its own difference
chart-courses-head-supported = With support

page-matters = Which columns matter
page-matters-about = { $model } gave these estimates. Which columns matter to it in three ways, what it says as one of them changes, and which two hang together.
page-matters-ask = Ask the model which columns matter
page-matters-coming = Working it out
page-matters-effect = What it says as this changes:
page-matters-still = The model says the same whatever { $column } is, or reads it step by step.
page-matters-pair-about = Some columns say more together than each by itself. This looks for the two of which that holds most.
page-matters-pair-ask = Look for the two columns
page-matters-pair-thin = { $first } and { $second } hang most together: { $h } of what both say together neither says alone. Near most of their values stand fewer than 10 students, so no picture is drawn.
page-matters-no-pair = No two columns say more together than each by itself.
chart-matters-with = { $first } with { $others }
chart-matters-shuffled = shuffled
chart-matters-size = size of shares
chart-matters-gain = gain
chart-matters-none = No column matters clearly to this model
chart-matters-first = { $ways ->
    [one] { $column } matters most
   *[other] { $column } matters most, whichever way it is measured
}
chart-matters-close = { $ways ->
    [one] { $column } comes first, not clearly ahead of { $next }
   *[other] { $column } comes first whichever way it is measured, not clearly ahead of { $next }
}
chart-matters-apart = { $columns } matter most; which of them comes first depends on how it is measured
chart-matters-about = { $model }, the first { $shown } of { $of }{ $intervals ->
    [yes] , each bar with its interval over the parts
   *[no] ; of one part there are no intervals
}. Columns that tell much the same are taken together. Shuffled: how far { $metric } worsens when the column is shuffled among students that the model had not seen. Size of shares: how far it moves an estimate on average. Gain: its share of what was gained while learning. It says what the model reads, not what causes what.
chart-effect-all = all students set to it
chart-effect-local = local effect
chart-effect-near = Students near
chart-effect-missing = not recorded
chart-effect-flat = { $column } hardly moves the estimate
chart-effect = As { $column } goes from { $at } to { $up }, the estimate goes from { $low } to { $high } in 100
chart-effect-number = As { $column } goes from { $at } to { $up }, the estimate of { $target } goes from { $low } to { $high }
chart-effect-about = Mean estimate in 100 of { $rows } students at each value. The dashed line counts only small moves of those who stand near, and is moved to the same mean. Grey: how many students stand there. What goes together, not what causes what.
chart-effect-about-number = Mean estimate of { $target } of { $rows } students at each value. The dashed line counts only small moves of those who stand near, and is moved to the same mean. Grey: how many students stand there. What goes together, not what causes what.
chart-pair = { $first } and { $second } hang most together
chart-pair-about = Mean estimate in 100 at each two values; fuller colour is more; hatched: fewer than 10 students near. { $h } of what both say together neither says alone (Friedman and Popescu’s H); that moves the estimate by about { $size } points.
chart-pair-about-number = Mean estimate of { $target } at each two values; fuller colour is more; hatched: fewer than 10 students near. { $h } of what both say together neither says alone (Friedman and Popescu’s H); that moves the estimate by about { $size }.
chart-pair-estimate = Estimate
chart-pair-few = fewer than 10

## The fairness stage

page-fair-title-asking = Looking at the groups
page-fair-title-failed = The groups could not be looked at
page-fair-again = Try again
page-fair-asking = Working it out
page-fair-lead = Protected columns were kept out of training. That alone does not make { $list ->
    [none] estimates fair, so they are
   *[other] a list fair, so it is
} checked here, group by group.
page-fair-lead-learned = { $count ->
    [one] The protected column { $columns } was learned from
   *[other] The protected columns { $columns } were learned from
}, as you wished. Whether that is fair to every group is checked here.
page-fair-judged = { $model }, { $judged } students, each judged unseen{ $list ->
    [none] {""}
   *[other] ; a list of { $list }
}{ $moment ->
    [none] {""}
   *[other] {" "}as of { $moment }
}.
page-fair-none = Mark the columns that must not make a difference, such as sex or home language. They are kept out of training and serve to check the list for every group.
page-fair-none-left = None of the protected columns can be looked at here.
page-fair-mark = Mark a column on the Data page
page-fair-short = In short
page-fair-look = Please look
page-fair-chance = No clear difference
page-fair-few = Too few
page-fair-look-said = { $measure ->
    [falsePositiveRate] Of those who do well, the list holds { $own } in 100 of “{ $group }” and { $others } in 100 of { $rest ->
        [none] the others
       *[other] “{ $rest }”
    }.
    [calibration] Estimates of “{ $group }” are { $points } points { $more ->
        [less] lower
       *[more] higher
    }, beside what came true, than those of { $rest ->
        [none] the others
       *[other] “{ $rest }”
    }.
    [meanError] Estimates of “{ $group }” are { $points } { $more ->
        [less] lower
       *[more] higher
    }, beside what came true, than those of { $rest ->
        [none] the others
       *[other] “{ $rest }”
    }.
    [meanAbsoluteError] Estimates are off by { $own } for “{ $group }” and by { $others } for { $rest ->
        [none] the others
       *[other] “{ $rest }”
    }.
   *[falseNegativeRate] Of those in need, the list misses { $own } in 100 of “{ $group }” and { $others } in 100 of { $rest ->
        [none] the others
       *[other] “{ $rest }”
    }.
}
page-fair-chance-said = { $measure ->
    [falseNegativeRate] Of those in need, the list misses { $own } in 100 of “{ $group }” and { $others } in 100 of { $rest ->
        [none] the others
       *[other] “{ $rest }”
    }; that could be chance.
    [meanError] Estimates of “{ $group }” are { $points } { $more ->
        [less] lower
       *[more] higher
    }, beside what came true, than those of { $rest ->
        [none] the others
       *[other] “{ $rest }”
    }; that could be chance.
   *[other] The difference between “{ $group }” and { $rest ->
        [none] the others
       *[other] “{ $rest }”
    } could be chance.
}
page-fair-few-said = Too few to say.
page-fair-crossed = Two columns together: { $state ->
    [look] please look at { $looked } of { $count }
    [few] too few to say
   *[chance] no clear difference
}
page-fair-crossed-about = Groups of two columns are small. A difference counts as clear only after a correction for all that was looked at.
page-fair-groups = Group by group
page-fair-move = Move the line, watch the groups
page-fair-list = A list of { $list } of { $judged }
page-fair-measure = Hold groups against each other by
page-fair-wait = The numbers are still being worked out.
page-fair-limit = Counts under { $least } are not shown. Others are kept back with them, so that no difference gives them away. Every export obeys this.
page-fair-limits = How small groups are kept back
page-fair-limits-about = A number about a handful of students says more about chance than about how they are served, and it may tell who they are. So no count under { $least } is shown, and no number that would tell one. A higher limit hides more, a lower one shows more.
page-fair-least-shown = Least count that is shown
page-fair-order = The order within
page-fair-todo = What you can do about it
page-fair-again-missed = { $count ->
    [one] Look again at the one who was missed
   *[other] Look again at the { $count } who were missed
}
page-fair-again-missed-about = Students in need of the group “{ $group }” who are not on the list. What their teachers know may say why.
page-fair-students = Open the students
page-fair-weigh = Weigh the groups of { $column } equally
page-fair-weigh-about = Students who teach are weighed so that as many are in need in every group. What that gains and what it costs is measured on the same students.
page-fair-weigh-none = None of the models that were trained takes weights here. Train boosted trees or a forest as well to try it.
page-fair-with = Learn from the protected columns
page-fair-with-about = Leaving a column out may hide what a group needs. What learning from it gains and costs is measured on the same students. Whether it may be used is for you and your school to say.
page-fair-try = Try it
page-fair-trying = How much of it is done
page-fair-tried-number = { $column }: estimates of “{ $group }” stand { $before } from those of the others, tried so { $after } (change { $change }, interval { $low } to { $high }){ $price ->
    [none] {""}
   *[other] . Estimates of all are off by { $price } more or, below 0, less
}.
page-fair-tried-model = Tried with { $model }, which can be taught so.
page-fair-longer = Make the list longer
page-fair-longer-group = { $then } of “{ $group }” (now { $now })
page-fair-longer-about = With { $length } students instead of { $capacity }, missed are { $groups }. The widest difference is then { $then } points, now { $now }. These are shares of this class, not tested.
page-fair-talk = Ask those who know the groups
page-fair-talk-about = A difference may come from the list, from what was recorded, or from how a school works. The numbers cannot say which.
page-fair-talk-none = No clear difference is not the same as none: with few students, even a wide one can be chance. Look again each term.
page-fair-unnamed = Groups nobody named
page-fair-unnamed-about = The page also searched by itself for groups that are served worst: found on { $sought } students, measured on the other { $measured }.
page-fair-unnamed-none = The page also searched by itself for groups that are served worst, on { $sought } students. On the other { $measured } nothing of it held, or there are too few to say.
page-fair-unnamed-look = Please look
page-fair-unnamed-chance = A hint, could be chance
page-fair-unnamed-few = A hint, few students
page-fair-unnamed-size = { $n ->
    [one] { $n } student.
   *[other] { $n } students.
}
page-fair-unnamed-said = { $measure ->
    [falsePositiveRate] Of those who do well, the list holds { $own } in 100 of them and { $others } in 100 of all others.
    [calibration] Their estimates are { $points } points { $more ->
        [less] lower
       *[more] higher
    }, beside what came true, than those of all others.
    [meanError] Their estimates are { $points } { $more ->
        [less] lower
       *[more] higher
    }, beside what came true, than those of all others.
    [meanAbsoluteError] Their estimates are off by { $own }, those of all others by { $others }.
   *[falseNegativeRate] Of those in need, the list misses { $own } in 100 of them and { $others } in 100 of all others.
}
page-fair-save = Take the numbers with you
page-fair-save-about = All groups and all measures of this list, with intervals. Counts under { $least } are kept back in it too. The first file or picture settles list, limit and model for these results: others beside it could tell what each keeps back.
page-fair-save-csv = All numbers (CSV)
page-fair-refused = { $words }. { $advice }
page-next-fairness = Next: fairness

measure-falseNegativeRate = missed, of those in need
measure-falsePositiveRate = on the list, of those who do well
measure-selectionRate = on the list, of all
measure-precision = in need, of those on the list
measure-auroc = how well the order tells who is in need (AUC)
measure-calibration = estimates too high or too low
measure-baseRate = in need, of all
measure-meanError = estimates too high or too low
measure-meanAbsoluteError = how far estimates are off
measure-short-falseNegativeRate = missed of those in need
measure-short-falsePositiveRate = listed of those who do well
measure-short-selectionRate = on the list
measure-short-precision = in need of those listed
measure-short-auroc = AUC
measure-short-calibration = points too high
measure-short-baseRate = in need
measure-short-meanError = too high by
measure-short-meanAbsoluteError = off by
measure-about-falseNegativeRate = Share of students in need who are not on the list; n = students in need in that group
measure-about-falsePositiveRate = Share of students who do well and are on the list; n = students who do well in that group
measure-about-selectionRate = Share of students who are on the list; n = students in that group
measure-about-precision = Share of students on the list who are in need; n = students of that group on the list
measure-about-auroc = How often a student in need stands before one who does well, within the group; .50 is chance, 1 is perfect
measure-about-calibration = Mean estimate less the share in need, in points of 100: above 0 estimates promise too much need, below 0 too little; n = students in that group
measure-about-baseRate = Share of students in need, whatever the list; n = students in that group
measure-about-meanError = Mean of estimate less true value: above 0 estimates are too high; n = students in that group
measure-about-meanAbsoluteError = Mean distance of estimate and true value; n = students in that group

chart-gaps-look = { $list ->
    [none] {""}
   *[other] With a list of { $list },{" "}
}{ $measure ->
    [falsePositiveRate] “{ $group }” ({ $column }) are listed though they do well { $points } points { $more ->
        [less] less
       *[more] more
    } often
    [selectionRate] “{ $group }” ({ $column }) are listed { $points } points { $more ->
        [less] less
       *[more] more
    } often
    [precision] { $points } in 100 { $more ->
        [less] fewer
       *[more] more
    } of those listed are in need for “{ $group }” ({ $column })
    [auroc] The order tells { $more ->
        [less] less
       *[more] more
    } within “{ $group }” ({ $column })
    [calibration] Estimates of “{ $group }” ({ $column }) are { $points } points { $more ->
        [less] lower
       *[more] higher
    } than those of the others
    [baseRate] “{ $group }” ({ $column }) are in need { $points } points { $more ->
        [less] less
       *[more] more
    } often
    [meanError] Estimates of “{ $group }” ({ $column }) are { $points } { $more ->
        [less] lower
       *[more] higher
    } than those of the others
    [meanAbsoluteError] Estimates of “{ $group }” ({ $column }) are { $points } { $more ->
        [less] nearer
       *[more] further off
    }
   *[falseNegativeRate] “{ $group }” ({ $column }) are missed { $points } points { $more ->
        [less] less
       *[more] more
    } often
}
chart-gaps-ends = “{ $group }” ({ $column }) stand clearly apart: a share is under 5 % or over 95 %
chart-gaps-chance = { $list ->
    [none] No difference between groups is clear
   *[other] With a list of { $list }, no difference between groups is clear
}
chart-gaps-few = { $list ->
    [none] Too few to say whether groups differ
   *[other] With a list of { $list }, there are too few to say whether groups differ
}
chart-gaps-moving = A list of { $list }: which differences are clear is said when it rests
chart-gaps-about = { $about }. { $judged } students. Mark: estimate, a square where the difference to the others is clear; line: 95 % interval
chart-gaps-all = all students { $value }
chart-gaps-fewer = fewer than { $least }: not shown
chart-gaps-fewer-short = fewer than { $least }
chart-gaps-partner = kept back too, or the others could be worked out
chart-gaps-kept = kept back: it is a small count, or would tell one
chart-gaps-hidden = not shown
chart-gaps-nobody = nobody to measure
chart-gaps-under = under 5 % of { $of }
chart-gaps-over = over 95 % of { $of }
chart-gaps-value = { $value }, n = { $of }
chart-gaps-share = { $value }, { $part } of { $of }
chart-gaps-part = { $part } of { $of }
chart-gaps-row = { $column }: { $group }
chart-head-group = Group
chart-head-others-less = Less all others
chart-head-p-holm = p, corrected
chart-abroca-others = all others
chart-abroca-alike = The order is about as good for “{ $group }” as for the others
chart-abroca-less = The order tells less within “{ $group }”
chart-abroca-more = The order tells more within “{ $group }”
chart-abroca-about = { $column }: found of those in need against false alarms, in %. Dashed: “{ $own }”{ $of ->
    [none] {""}
   *[other] {" "}(n = { $of })
}; solid: { $others }. The hatched area between them (ABROCA) is { $area }; chance alone makes { $chance } (p = { $p }, groups shuffled; one of several looks, so a hint)

## Students on the page

page-students-title = { $capacity ->
    [one] { $capacity } student may need support most
   *[other] { $capacity } students may need support most
}
page-students-title-practice = { $capacity ->
    [one] Practice: { $capacity } student would have been on the list
   *[other] Practice: { $capacity } students would have been on the list
}
page-students-title-number = { $capacity ->
    [one] { $capacity } student has the lowest estimate of { $target }
   *[other] { $capacity } students have the lowest estimates of { $target }
}
page-students-title-asking = Working out reasons for each student
page-students-title-stopped = Nobody is listed yet
page-students-lead = Ordered by need{ $moment ->
    [none] {""}
   *[other] {" "}as of { $moment }
}. A list to start a conversation from, not a judgement.
page-students-lead-number = From the lowest estimate{ $moment ->
    [none] {""}
   *[other] {" "}as of { $moment }
}. A list to start a conversation from, not a judgement.
page-students-lead-asking = The models are taught once more, so that they can say why. None of them is asked about a student whom it had seen with the result.
page-students-model = Estimates by
page-students-bar = How much is done
page-students-live = Working out reasons, { $share } % done
page-students-stopped = It was stopped. The results are all there.
page-students-ask = Work them out
page-students-hide = Hide names
page-students-which = Which students
page-students-waiting = { $count ->
    [0] Live list: nobody waits for an estimate
    [one] Live list: { $count } student without a result yet
   *[other] Live list: { $count } students without a result yet
}
page-students-practice = { $count ->
    [one] Practice list: { $count } student whose result is known
   *[other] Practice list: { $count } students whose results are known
}
page-students-nobody = For a live list, open a file that also holds students whose { $target } is still empty.
page-students-practice-title = These students’ results are known
page-students-practice-about = A practice list: it shows what the list would have been; each estimate comes from a model that had not seen the student. There is nothing to decide and nothing to save here.
page-students-weak = This list is only a little better than drawing lots. Look at every student with your own eyes.
page-students-suspicious = These estimates are too good to be true. Before you use the list, look at the results: a column may give the answer away.
page-students-find = Find a student
page-students-find-hidden = Find by number or row
page-students-level = Class
page-students-levels = { $column }: all
page-students-list = Students by need
page-students-found = { $found ->
    [0] Nobody is found.
    [one] { $found } student is found. Places are those in the whole list.
   *[other] { $found } students are found. Places are those in the whole list.
}
page-students-between = { $count ->
    [one] Show the { $count } between
   *[other] Show the { $count } between
}
page-students-after = { $count ->
    [one] Show { $count } more below
   *[other] Show { $count } more below
}
page-students-meet = You can meet { $capacity } of { $all }. The list ends here.
page-students-chance = Close to this line the order is mostly chance: places { $first } to { $last } differ by less than the interval of the last one.
page-students-sure = Nobody else is as close to this line as its interval is wide.
page-students-capacity = Students you can meet
page-students-short = Show the short list
page-students-before = Those before
page-students-next = Those after
page-students-from = From place
page-students-decided = Decided: { $decision }
page-students-noted = Note
page-students-wrong = { $count ->
    [one] { $count } value wrong
   *[other] { $count } values wrong
}
page-students-aside = Set aside
page-students-aside-back = Put back { $name }
page-students-pick = Choose a student. The sheet says how sure the estimate is, why it is what it is, and what was read.
page-students-coming = The sheet is on its way.
page-students-kinds = Students and Fairness stay closed: a question with several kinds of answer says nobody may need support. Ask one as support needed to get a list.
page-next-students = Next: the students
page-student-code = Student { $code }
page-student-row = Student in row { $row }
page-student-in-100 = { $share } in 100
page-students-place = , place { $place }

page-sheet-title = { $name } may need support
page-sheet-title-practice = { $name } would have been on the list
page-sheet-of-class = { $column } { $class }
page-sheet-print = Print this sheet
page-sheet-back = Back to the list
page-sheet-near = Of past students with an estimate near this, about { $share } in 100 ended with { $side } ({ $low } to { $high }; { $near ->
    [one] { $near } student
   *[other] { $near } students
}). In the whole class it is { $average }.
page-sheet-near-number = The estimate of { $target } is { $value }. Of past students with an estimate near this, nine in ten ended from { $low } to { $high } ({ $near ->
    [one] { $near } student
   *[other] { $near } students
}). The class average is { $average }.
page-sheet-alone = There are no past students to compare this estimate with.
page-sheet-scale = Estimate { $value }, interval { $low } to { $high }, class average { $average }
page-sheet-scale-alone = Estimate { $value }, class average { $average }
page-sheet-average = class { $average }
page-sheet-why = Why the estimate is { $value } and not { $base }
page-sheet-why-about = { $base } is the estimate of the average student. Points of 100: bars to the right raise it, bars to the left lower it. Together they make the difference.
page-sheet-why-about-number = { $base } is the estimate of the average student. Points in the unit of { $target }: bars to the right raise it, bars to the left lower it. Together they make the difference.
page-sheet-why-cause = It says what goes together, not what causes what.
page-sheet-why-none = Why the estimate is { $value }
page-sheet-why-untold = This model does not say why. Above the list another one can be chosen: a forest, boosted trees and a weighted sum say why.
page-sheet-rest = { $count ->
    [one] { $count } smaller reason
   *[other] { $count } smaller reasons together
}
page-sheet-term-week = Week by week
page-sheet-term-day = Day by day
page-sheet-term-step = Step by step
page-sheet-term-own = By { $name }
page-sheet-others = { $count ->
    [one] The largest of them
   *[other] The { $count } largest of them
}
page-sheet-other = { $what }: { $effect }
page-sheet-weeks-region = The term so far, scrolls sideways
page-sheet-weeks-key = Fuller colour is more. Hatched: missing. Numbers as in the file.
page-sheet-weeks-points = points
page-sheet-weeks-points-key = Points: what each column of the strip adds to the estimate.
page-sheet-values = { $count ->
    [one] The { $count } value that was read
   *[other] The { $count } values that were read
}
page-sheet-values-about = Is one of them wrong? Say so, and the estimate is worked out without it, for you and in this tab alone. The file is not changed.
page-sheet-value = As in the file
page-sheet-value-do = Wrong?
page-sheet-value-wrong = This value is wrong
page-sheet-value-wrong-of = : { $column }
page-sheet-value-out = left out
page-sheet-value-back = Use it again
page-sheet-without = This estimate is worked out without { $columns }
page-sheet-without-about = You marked { $count ->
    [one] this value as wrong, so it is
   *[other] these values as wrong, so they are
} read as missing. { $before ->
    [none] The list shows the estimate with all values.
   *[other] With all values it is { $before }, and the list shows that one.
}
page-sheet-without-undo = Use all values again
page-sheet-put-aside = Set aside this student
page-sheet-put-aside-about = Somebody whom the estimate should not be about, for example who has left. Others move up.
page-sheet-is-aside = This student is set aside and on no list
page-sheet-put-back = Put back
page-sheet-decision = Your decision
page-sheet-decision-offer = Offer support
page-sheet-decision-watch = Watch for two weeks
page-sheet-decision-none = No step needed
page-sheet-decision-open = Not decided yet
page-sheet-decided-offer = offer support
page-sheet-decided-watch = watch for two weeks
page-sheet-decided-none = no step needed
page-sheet-note = Note
page-sheet-note-hint = What you know that the file does not
page-sheet-kept = Kept in this tab only, in no export, and gone when the tab is closed or loaded again. You decide; the estimate is one voice among others.

page-paper-head = Homeroom · student sheet{ $moment ->
    [none] {""}
   *[other] {" "}· as of { $moment }
}
page-paper-page = { $date } · page 1 of 1
page-paper-practice = Practice: this student’s result is known. There is nothing to decide.
page-paper-reasons = Reasons in the record, and what each adds to the estimate
page-paper-reason = { $what }: { $points }
page-paper-decision = Decision and note
page-paper-by = Decided by, date
page-paper-again = Look again on
page-paper-foot = An estimate from past records; it is often wrong for a single student. It supports a person’s decision and does not replace it. No protected columns are shown.

## A model kept for the next term

kept-file = Kept as { $file } ({ $kilobytes } KB): { $model }, taught on { $taught ->
    [one] 1 student
   *[other] { $taught } students
}. Fingerprint { $fingerprint }.
kept-until = Use it until { $until }; then teach it anew.
kept-over = It was meant to be used until { $until }. Classes, marks and habits change: teach a new model on newer results before you rely on it.
kept-hand-on = Made to hand on: nothing in it is shared by fewer than ten students.
kept-this-device = Kept as trained: it learned from your students. Keep and delete its file like student data.
kept-scores = { $metric }: { $value } as it is kept, { $trained } as trained, { $baseline } for the baseline.
kept-membership = Somebody who tries to tell from it who taught it is right for { $share } of 100 pairs; 50 is chance.
term-students = { $students ->
    [one] 1 student is
   *[other] { $students } students are
} scored{ $gone ->
    [0] .
   *[other] ; { $gone } had left by then.
}
term-absent = The file has no column for { $wanted }: it counts as missing.
term-renamed = { $column } is taken for { $wanted }.
term-unseen = { $level } in { $column } ({ $students ->
    [one] 1 student
   *[other] { $students } students
}) was never seen by the model.
term-lacks-events = The model also reads what happened over time, and no such file is here.
error-not-a-model = This file is no saved model
error-not-a-model-advice = Choose a file that ends in .homeroom. Tables of students go where files are opened.
error-damaged-model = This model file was cut short or altered
error-damaged-model-advice = Ask for it again, or save the model once more.
error-newer-model = This model file has format { $version }; this program reads formats up to { $known }
error-newer-model-advice = Open it with a newer version of Homeroom.
error-needs-passphrase = This model file is sealed with a passphrase
error-needs-passphrase-advice = Type the passphrase that it was saved with.
error-wrong-passphrase = This is not the passphrase that the file was sealed with
error-wrong-passphrase-advice = Type it again. Nobody can open the file without it.
error-no-model-columns = The file has none of the columns that the model reads, such as { $columns }
error-no-model-columns-advice = Choose the file of the same kind as last year’s, or say which column is which.
error-other-question = The model answers { $own }; here { $asked } is asked
error-other-question-advice = Choose a model that answers the same question.
error-bad-match = { $what ->
    [kind] { $column } cannot be read as { $wanted }
    [twice] { $column } is already taken for another column
   *[text] { $wanted } does not say which column is which
}
error-bad-match-advice = { $what ->
    [text] Write the model’s column, an equals sign and the file’s column.
   *[other] Choose another column.
}
## Where the page lives: written into the HTML for those who see it before any script runs

page-no-script = Homeroom works inside the browser and needs JavaScript here. Allow scripts for this page. If it stands in a frame of another page, ask whoever put it there to give the frame allow-scripts and allow-downloads, or open the page by itself. Nothing was sent and nothing is lost.
page-no-unpacking = This browser is too old for this page. Open it in Firefox 113, Chrome or Edge 111, Safari 16.4, or anything newer. Nothing was sent and nothing is lost.
## Documents to take away

# What is asked, in every document. $op: none, below, most, above, least, is, not, in. $known: as of when, or none.
doc-asked = { $op ->
    [below] { $column } below { $value }
    [most] { $column } at most { $value }
    [above] { $column } above { $value }
    [least] { $column } at least { $value }
    [is] { $column }: { $value }
    [not] { $column } other than { $value }
    [in] { $column } among { $value }
   *[none] { $column }
}
doc-number = { $value }
doc-interval = { $value } ({ $low } to { $high })
doc-figure = { $figure }
doc-figures = { $figure } ({ $low } to { $high })
doc-range = { $low } to { $high }
doc-none = –
doc-under = under 5
doc-over = over 95
doc-fewer = fewer than { $least }
doc-fill-in = To be filled in by the school
doc-date = Date
doc-software = Made with
doc-made-with = Homeroom { $version }
doc-file = File
doc-students = Students
doc-model = Model
doc-columns = Columns
doc-more = { $columns } and { $more } more
doc-column = Column

doc-report-title = { $task ->
    [classes] Who may need support: { doc-asked }
    [kinds] Telling the kinds of { $column } apart
   *[number] Estimates of { $column }
}
doc-report-about = What was asked of the school’s data, how the answer was judged, and how far it can be trusted. No student is named in this report, and no row of the file is in it.
doc-short = In short
doc-level = { $level ->
    [useful] Useful
    [weak] Weak
    [suspicious] Suspiciously good
   *[none] No usable signal
}
doc-list-told = A list of { $capacity } of the { $judged } students, judged on students the model had not seen: { $found } of them may need support, { $alarms } do well without, and { $missed } who may need support are not on it.
doc-question = The question
doc-question-about = { $task ->
    [classes] Which students may need support? Those are meant who end with { doc-asked }. The model gives each student an estimate of 0 to 100: of 100 students with the same estimate, about so many ended so.
    [kinds] Of which kind of { $column } will a student be? The model gives a chance for each kind.
   *[number] Which { $column } will a student have? The model gives a number, in the same unit as the file.
}{ $known ->
    [none] {""}
   *[other] {" "}Only what was known by { $known } is read; nothing later.
}
doc-data = The data
doc-events-name = What happened over time
doc-events = { $file }: { $count } entries, of which are read: { $read }
doc-rows-title = Rows
doc-rows = { $rows } in the file; { $judged } with a known result were judged{ $waiting ->
    [0] {""}
    [one] ; one has no result yet
   *[other] ; { $waiting } have no result yet
}
doc-in-need = Ended so
doc-base-rate = { $share } of 100 students judged: { doc-asked }
doc-inputs = Learned from
doc-out-protected = Protected, only to check for fairness
doc-out-leak = Kept out: nearly give the answer away
doc-out-identifies = Kept out: tell who somebody is
doc-out-text = Kept out: free text
doc-out-asked = Kept out: chosen by a person
doc-quality-title = Its quality
doc-quality = { $count ->
    [one] One thing was noticed. It was not changed unless a person did so.
   *[other] { $count } things were noticed. They were not changed unless a person did so.
}
doc-far = { $column }: { $count ->
    [one] one value lies
   *[other] { $count } values lie
} far from all others
doc-code = { $column }: { $count ->
    [one] one entry
   *[other] { $count } entries
} may stand for "not known"
doc-protocol = How it was judged
doc-judged-lot = The { $judged } students were parted into { $folds } parts by lot{ $repeats ->
    [one] {""}
   *[other] , { $repeats } times anew
}. Each part was judged by models that learned from the other parts alone. So no student was judged by a model that had seen how this student ended.
doc-judged-later = { $judged } students of a later cohort were judged by models that learned from { $taught } students of the cohorts before. So no student was judged by a model that had seen how this student ended.
doc-judged-levels = { $judged } students were judged, each by models that learned from other courses or schools alone. So no student was judged by a model that had seen how this student ended.
doc-intervals = A number in brackets is a 95 % interval: with other students of the same kind, the value would mostly lie within it. Intervals come from { $bootstraps } resamples of students (seed { $seed }).
doc-gone = { $gone ->
    [one] One student had left by then and is
   *[other] { $gone } students had left by then and are
} not judged.
doc-scores-title = How well it does
doc-scores = { $task ->
    [number] The root mean square error says by how much estimates are typically off, in the unit of { $column }; less is better. R² is the part of the differences between students that is explained.
   *[other] AUC says how often the model puts a student who ended so above one who did not: 1 is always, 0.5 is drawing lots.
} Beside every model stand two yardsticks: the class average, and the best rule that looks at one column alone.
doc-scores-figure = { $task ->
    [number] How far estimates are off
   *[other] How often the order is right (AUC)
}
doc-scores-figure-about = Value and 95 % interval on { $judged } students, each judged unseen. Open diamonds: yardsticks and rules. { $task ->
    [number] Less is better.
   *[other] Further right is better; the dashed line is drawing lots.
}
doc-scores-table = Scores on { $judged } students, with 95 % intervals
doc-chances-title = What an estimate is worth
doc-undecided = Whether estimates mean what they say was not looked at.
doc-spread = Around an estimate, { $half } to either side: this range was meant to hold { $aim } of 100 results and held { $held } of 100, on { $judged } students.
doc-calibration = Estimates and what came true are { $error ->
    [0] less than one point
    [one] one point of 100
   *[other] { $error } points of 100
} apart on average.
doc-bins = { $task ->
    [classes] Of students with the same estimate, how many ended so
   *[other] Estimates and what came true
}
doc-bins-about = On the dashed line, estimates are right. Points: groups of students with about the same estimate, and their 95 % intervals; { $judged } students, each judged unseen.
doc-bins-axes = From left to right: estimate, in 100. Upwards: ended so, in 100.
doc-bins-table = Students by their estimate
doc-bins-said = Estimate, in 100
doc-bins-ended = Ended so, in 100
doc-lists = Lists of several lengths, on { $judged } students judged unseen
doc-list-length = On the list
doc-list-found = May need support
doc-list-alarms = Do well without
doc-list-missed = Missed
doc-list-right = Right, in 100 on the list
doc-list-recall = Found, in 100 in need
doc-reasons-title = Which columns matter
doc-unasked = Nobody has asked the model yet which columns matter to it.
doc-reasons = A column matters if estimates get worse when its values are mixed up among students. This says what the model uses. It does not say what causes a result, nor what would change it.
doc-reasons-figure = What the model uses
doc-reasons-about = By how much { $task ->
    [number] estimates are further off
   *[other] the AUC falls
} when a column is mixed up, with 95 % interval, on students not learned from. Columns that tell much the same stand together.
doc-reasons-table = The columns that matter most
doc-reasons-worse = Worse by
doc-reasons-more = { $count ->
    [one] One more column matters less, or cannot be told to matter, and is not shown.
   *[other] { $count } more columns matter less, or cannot be told to matter, and are not shown.
}
doc-short-chance = { fairness-title-chance }.
doc-short-few = { fairness-title-few }.
doc-fairness-title = Whether groups are served alike
doc-groups-closed = These columns do not tell the answer, so there is no list and nobody to compare.
doc-groups-none = No protected column was marked, so nothing is known of how groups are served. Mark columns such as sex or home language to find out.
doc-groups = Protected columns serve to check{ $list ->
    [0] {" "}estimates
   *[other] {" "}a list of { $list }
} for { $judged } students, each judged unseen. Counts under { $least } are not shown, and others are kept back with them.
doc-group = Group
doc-group-need = In need
doc-group-missed = Missed, of those in need
doc-group-alarms = Listed, of those who do well
doc-group-calibration = Rated too high by
doc-group-error = Too high by
doc-group-off = Off by
doc-groups-table = Group by group, in 100, with 95 % intervals
doc-groups-table-number = Group by group, in the unit of the answer, with 95 % intervals
doc-groups-figure = { $column }: { $measure ->
    [alarms] listed, of 100 who do well
    [calibration] rated too high by, in 100
    [error] estimated too high by
    [off] how far estimates are off
   *[missed] missed, of 100 in need
}
doc-groups-figure-about = Value and 95 % interval; the dashed line is everybody.{ $odd ->
    [yes] {" "}The square: please look.
   *[no] {""}
} Groups that are kept back are not drawn.
doc-limits = What it cannot tell
doc-limit-none = These columns do not tell the answer. A list or an estimate made from them would be wrong for most students on it.
doc-limit-weak = The order is only a little better than chance. Single students cannot be told apart by it.
doc-limit-suspicious = The result is too good to be true. Find out how the column named above comes about before anything is used.
doc-limit-lot = Students who taught and students who were judged are of the same file. Next year’s students may differ, so judge it again when their results are known.
doc-limit-later = It was judged on one later cohort. The next one may differ, so judge it again when its results are known.
doc-limit-levels = It was judged on courses or schools it had not seen. One that is unlike all of them may differ.
doc-limit-few = { $judged } students are few: the intervals are wide, and they are part of every number.
doc-limit-learned = These columns sound protected and were learned from: { $columns }.
doc-limit-groups = Groups of few students cannot be compared. No clear difference is not the same as none.
doc-limit-no-groups = Whether groups are served alike was not checked.
doc-limit-raw = Chances are as the model gave them; whether they mean what they say was not looked at.
doc-limit-cause = Columns that matter are not causes. To change one does not mean to change the result.
doc-limit-person = An estimate speaks of many students who are alike in the columns read. It does not know what only people know about one of them.
doc-use = How to use it, and how not
doc-use-none = Please do not use these estimates. A list from these columns would be wrong for most names on it.
doc-use-how = How to use it
doc-use-talk = Use it to decide whom to talk with first. A person who knows the student decides what happens.
doc-use-sheet = Look at the reasons before acting, and ask whether the values are right. Correct what is wrong.
doc-use-families = Tell students and families that estimates are made, from what, and how to object.
doc-use-again = Judge it again each term on your own results, and stop using it when it no longer holds.
doc-use-not = How not to use it
doc-not-grade = Not for grades, admission, sorting into courses or sanctions.
doc-not-alone = Not as the only reason for anything that concerns a student.
doc-not-show = Not to rank students, and not as a list that students or other families can see.
doc-not-teachers = Not to judge teachers, classes or schools.
doc-not-elsewhere = Not for another question, another school or another moment of the year than those named here.

doc-card-title = Model card: { doc-asked }
doc-card-about = In the order of Mitchell et al. 2019, doi 10.1145/3287560.3287596. No row of the data is in it.
doc-card-details = Model details
doc-card-kind = What it is
doc-asked-name = Tells
doc-seed = Seed
doc-settings = Settings
doc-settings-usual = as they come
doc-card-contact = Who answers questions about it, and how to reach them
doc-card-use = Intended use
doc-purpose = { $task ->
    [classes] To show staff which students may need support ({ doc-asked }), early enough to offer it.
    [kinds] To show staff of which kind of { $column } students probably are.
   *[number] To show staff which { $column } students will probably have, early enough to help.
}{ $known ->
    [none] {""}
   *[other] {" "}It reads what is known by { $known }.
}
doc-card-factors = Factors
doc-card-factors-about = Groups that may be served in different ways are compared by the protected columns. Who else may matter, such as students whose data is often missing, is for the school to say.
doc-card-judging = Judged on
doc-judging = { $judged } students, each judged unseen
doc-card-metrics = Metrics
doc-card-metrics-about = { $task ->
    [classes] Lists are told by who is found, who is listed without need and who is missed, since that is what a school acts on. Calibration says whether 30 of 100 means 30 of 100.
    [kinds] The main number is the mean over all pairs of kinds.
   *[number] Ranges about estimates are told by how many results they held.
} Every number has an interval from resamples of students.
doc-card-evaluation = Evaluation data
doc-card-training = Training data
doc-card-training-about = The file named here, without the students who were judged at that moment.
doc-card-analyses = Quantitative analyses
doc-card-ethics = Ethical considerations
doc-ethics-children = The data is about students, many of them children. They did not choose to be estimated.
doc-ethics-decide = The model decides nothing. A person reads, decides and answers for it.
doc-ethics-device = Learning and estimating happen on the school’s own device. The data is sent nowhere.
doc-ethics-memory = A model may remember something of the students it learned from. Keep a saved model as carefully as its own notes say.
doc-ethics-label = To be on a list can become a label. Keep lists short-lived and among those who offer support.
doc-card-caveats = Caveats and recommendations

doc-facts-title = Fact sheet for the data-protection impact assessment
doc-facts-about = What the tool does is filled in from what was done. What only the school knows is left open. This sheet is no legal advice; show it to your data-protection officer.
doc-facts-who = Who is responsible
doc-facts-controller = School or authority responsible
doc-facts-officer = Data-protection officer
doc-facts-basis = Legal basis
doc-facts-purpose = Purpose
doc-facts-need = Columns that are not needed for this can be left out. The tool says which columns would do, on the page of results.
doc-facts-necessity = Why this is necessary, and what milder way was considered
doc-facts-data = What data, of whom
doc-facts-people = { $group ->
    [none] { $rows } rows, one for each student of the school as far as the tool was told.
   *[other] { $rows } rows about students of the school. Rows with the same entry in { $group } belong to one person or group.
}
doc-facts-source = Where the data comes from, and for what it was collected first
doc-facts-columns = Columns of { $file }
doc-kind-title = Kind
doc-used-title = What it is used for
doc-kind = { $kind ->
    [category] category
    [yes-no] yes or no
    [date] date
    [text] text
   *[number] number
}
doc-used = { $used ->
    [target] what is estimated
    [identifies] not learned from: tells who somebody is
    [group] not learned from: keeps rows of one person together
    [cohort] not learned from: says which year or course
    [exit] not learned from: says when somebody left
    [both] learned from, and to check for fairness
    [protected] not learned from: only to check for fairness
    [leak] kept out: nearly gives the answer away
    [text] kept out: free text is not read
    [asked] kept out by a person
    [nothing] kept out: tells nothing
   *[input] learned from
}
doc-facts-made = New data is made of it: an estimate for each student, with an interval and reasons.
doc-facts-where = Where it is processed, and who can see it
doc-where-device = On the device on which the tool is opened, by its own processor. There is no server and no account.
doc-where-nothing = After it has loaded, the page forbids itself every connection; only parts of its own (another language, old letters, licences) may still be fetched, with nothing of a file. It shows how many were tried, and how to check it with the browser’s own tools.
doc-where-store = Rows of students are not stored by the tool. They are in memory while it is open. Saved models stay in the browser only where a person turned that on.
doc-where-files = Files are written only when a person presses a button, and only to the place that this person chooses.
doc-facts-access = Who at the school uses the tool, and who receives lists
doc-facts-keep = How long it is kept
doc-keep-tab = Data and estimates are gone when the tab or the program is closed.
doc-keep-saved = Saved lists, reports and models stay until the school deletes them. Lists hold codes instead of names unless a person chooses names; the key to the codes is saved only on request.
doc-keep-model = A saved model holds no row. It may still remember something of single students, so it is kept as carefully as the notes in it say.
doc-facts-delete = When lists, models and keys are deleted, and by whom
doc-facts-decide = Automated decisions and human review
doc-decide-people = The tool decides nothing and does nothing to a student. It has no connection to other systems.
doc-decide-list = A list is as long as the staff can meet. It is ordered by estimates, and near its end the order is mostly chance; the list says so.
doc-decide-sheet = For each student there is a sheet with the estimate, its interval, the reasons, and space for the decision of a person.
doc-facts-review = Who decides about support, and how this person can come to another result than the estimate
doc-facts-explain = Right to explanation
doc-explain-sheet = For each student the tool says which values raised or lowered the estimate and by how much, in the school’s own words.
doc-explain-columns = For the model as a whole it says which columns matter, how it was judged, and where it fails.
doc-explain-copy = A student’s sheet can be printed for the student or the family.
doc-facts-children = Children’s data
doc-children-care = Students under age need particular care: they may not know what follows from data about them.
doc-children-words = There is a sheet for families in plain words, without scores and ranks.
doc-children-label = Estimates are not to be shown to other students, and not to be kept longer than the offer of support lasts.
doc-facts-told = How and when students and families are told
doc-facts-object = How they can object, and what follows
doc-facts-risks = Risks, and what is done about them
doc-risks-about = What the tool does about each risk; the school adds what it does
doc-risk = Risk
doc-measure = What is done
doc-risk-wrong = An estimate is wrong for a student
doc-measure-wrong = Every estimate has an interval and reasons; wrong values can be marked and left out; a person decides.
doc-risk-groups = A group is served worse
doc-measure-no-groups = Not checked: no protected column was marked, or nobody is compared.
doc-risk-label = Being listed becomes a label
doc-measure-label = Plain words without blame, no ranks, no list for students; codes instead of names in files.
doc-risk-alone = People follow the list without thinking
doc-measure-alone = The end of the list, false alarms and missed students are shown with it; decisions are written down by a person.
doc-risk-leak = Data gets into other hands
doc-measure-leak = Nothing is sent and no row is stored. Saved files are for the school to keep safe.
doc-risk-small = Small groups are recognised in reports
doc-measure-small = Counts under a limit are not shown, nor what would tell them. Reports hold no rows and no free text.
doc-risk-purpose = Estimates are used for something else
doc-measure-purpose = Every document says what the estimates are for and what not.
doc-facts-rest = What risk remains, and why it is acceptable
doc-facts-worth = How well it works
doc-facts-next = When this is looked at again
doc-facts-sign = Place, date, signature

doc-families-title = How our school uses estimates
doc-families-about = We want to offer help in time. For this, a computer program looks at school data and says which students may need support. This sheet says what it does, who decides, and what you can do.
doc-families-none = At present the program does not tell enough, so its estimates are not used.
doc-families-what = What is estimated
doc-families-asked = { $task ->
    [classes] Whether a student may need support so as not to end with: { doc-asked }.
    [kinds] Of which kind of { $column } a student probably is.
   *[number] Which { $column } a student will probably have.
}{ $known ->
    [none] {""}
   *[other] {" "}Only what is known by { $known } counts.
}
doc-families-not = An estimate is no mark and no judgement. It can be wrong. It says nothing about how much a student is worth or what a student can become.
doc-families-from = From what
doc-families-columns = The program learned from students of earlier times, whose results are known. It reads these entries of the school’s own file:
doc-families-read = Read
doc-families-protected = Used only to check that no group is treated worse
doc-families-names = Names are not read. Free text, such as remarks, is not read.
doc-families-where = All of it happens on a device of the school. The program sends nothing over the internet.
doc-families-who = Who decides
doc-families-people = A person decides, never the program. A teacher or counsellor who knows the student looks at the estimate and its reasons, and decides whether to offer support. The student may say no to the offer.
doc-families-never = Estimates are not used for marks, admission, choosing a course or punishment. Other students and other families do not see them.
doc-families-contact = Who at our school you can talk to
doc-families-object = How to object
doc-families-rights = You can at any time, without giving a reason and without cost:
doc-families-ask = ask what is estimated about your child, or about you, and why
doc-families-mend = have wrong entries corrected
doc-families-stop = object, and ask that no estimate be made
doc-families-complain = turn to our data-protection officer or to the authority for data protection
doc-families-harm = Nobody is treated worse for asking or objecting.
doc-families-how = How to object: to whom, by what way, and until when we answer
doc-families-officer = Our data-protection officer
doc-families-until = How long estimates are kept
error-unknown-form = { $name } ends like no form of file that can be written here
error-unknown-form-advice = End it with one of { $known }.

## The list to take away

list-sheet = List
list-about = What this means
list-about-what = What
list-about-means = What it means
list-what = What it is
list-what-about = { $task ->
    [classes] Students who may need support, those with the highest estimate first. Estimated is: { doc-asked }.
   *[number] Students with the lowest estimate of { $column } first.
}{ $known ->
    [none] {""}
   *[other] {" "}As of { $known }; nothing later was read.
}
list-date = Date of this list (please type it)
list-practice = Practice list
list-practice-about = The results of these students are known. The list shows how it would have been; there is nothing to act on.
list-cut = Where it ends
list-cut-about = It holds { $capacity } of { $all } students: as many as the staff can meet. Who is not on it may need support as well.
list-close = About the end
list-close-about = From place { $from } to place { $to } the order is mostly chance.
list-codes = Codes
list-codes-about = Drawn by lot for this file alone. The key says whose they are, where it was saved. Codes do not hide somebody from those who know the values in the reasons.
list-limit = Please mind
list-limit-order = The order is of estimates. It is no rank of students and must not be shown to them.
list-limit-person = An estimate speaks of many students with such values. A person who knows the student decides.
list-limit-cause = Reasons say what the model read. They are not causes.
list-limit-not = Not for grades, admission, sorting into courses or sanctions.
list-limit-keep = Delete this file when the offer of support is over.
list-student = Student
list-student-named = The student, as the file has it.
list-code = Code
list-code-about = Stands for the student.
list-row = Row
list-row-about = The row of the file, as a spreadsheet counts.
list-class = Class
list-class-about = As the column { $class } of the file has it.
list-chance = Estimate, in 100
list-chance-about = Of 100 students with this estimate, about so many ended with { doc-asked }.
list-number = Estimate
list-number-about = The estimate of { $column }, in the unit of the file.
list-low = From
list-high = To
list-low-about = The low end of the interval: how sure the estimate is.
list-high-about = The high end of the interval: how sure the estimate is.
list-span-about = Nine in ten past students with an estimate near this ended in this range.
list-near = Past students near
list-near-about = Past students whose estimate was near this one.
list-ended = Of them ended so
list-ended-about = How many of these ended with { doc-asked }.
list-first = First reason
list-second = Second reason
list-reason-about = What the model read of the student that raised the need most, as far as it matters.
list-decided = What was decided
list-decided-about = To be filled in by the person who decides.
list-by = By whom, when
list-by-about = To be filled in by the person who decides.

## The report stage

page-next-report = Next: the report
page-take-title = Take it with you
page-take-lead = Nothing is sent. A file is written to this device when you press a button.
page-take-which = A document
page-take-report = Report
page-take-report-about = The question, the data, how it was judged, what came of it, how to use it
page-take-card = Model card
page-take-card-about = For the record, in nine sections, for those who answer for the model
page-take-facts = Fact sheet for data protection
page-take-facts-about = For the impact assessment; what only the school knows is left to fill in
page-take-families = Sheet for families
page-take-families-about = In plain words: what is estimated, from what, who decides, how to object. No scores
page-take-html = Save as HTML
page-take-markdown = Markdown
page-take-print = Print or save as PDF
page-take-settles = No row of your file is in any of them. Groups under the limit are kept back. The first document that you save settles list and limit for these results: another one beside it could tell what each keeps back.
page-take-list = The list
page-take-list-of = { $practice ->
    [yes] A practice list of { $count ->
        [one] one student
       *[other] { $count } students
    }
   *[other] A list of { $count ->
        [one] one student
       *[other] { $count } students
    }
}
page-take-list-about = Who is above the line, with estimate, interval and two reasons, and room for what was decided. The workbook has a second sheet that explains every column. Cells that a spreadsheet would run are made safe.
page-take-codes = Codes instead of names
page-take-codes-about = Codes are drawn anew for every file, so two files can’t be laid side by side by them. You can save the key afterwards, or not at all.
page-take-names-about = Names will stand in the file. Keep it where only those can open it who offer support.
page-take-xlsx = Excel (XLSX)
page-take-csv = CSV
page-take-key = Save the key
page-take-key-about = The key says whose code is whose in the list just saved. Keep it in another place than the list.
page-take-unasked = The models were not asked, so there is no list and no reasons yet.
page-take-charts = Every chart on the other pages can be saved by itself, as SVG and as PNG.
page-take-data = To the data
page-take-look = The document
page-take-look-about = As it will be saved
page-take-coming = Putting it together
page-take-asking = The models are asked why they say what they say. Then the report is put together.

## Keeping a model, and using a saved one on the page

page-keep = Keep this model
page-keep-about = One file holds the model, its scores and how it may be used, so that somebody can ask it about another class next term. Not one row of your table is in it.
page-keep-none = There is nothing to keep: these columns do not tell the answer. Change the question or the columns first.
page-keep-kinds = A question with several kinds of answer lists nobody, so its model can’t be kept yet. Ask one as support needed or as a number.
page-keep-suspicious = These results are too good to be true. Look at the column that may give the answer away before you keep the model: it would mislead whoever uses it.
page-keep-way = What is the file for?
page-keep-hand-on = To hand on
page-keep-hand-on-about = For colleagues, another school, the years to come. The model is taught anew in coarser steps and judged again; nothing in it is shared by fewer than ten students.
page-keep-device = For this device
page-keep-device-about = As it was trained. It learned from your students and may remember single ones: keep and delete its file like student data.
page-keep-name = Name
page-keep-name-first = { $target } { $year }
page-keep-until = Use until
page-keep-passphrase = Passphrase, if you want one
page-keep-again = The passphrase once more
page-keep-passphrase-about = With a passphrase the file is sealed: nobody can open it without, and nobody can find a forgotten one. Write it down where you keep such things.
page-keep-lack-name = Give the model a name.
page-keep-lack-until = Write the last day on which it should be used.
page-keep-lack-apart = The two passphrases differ. Type them again.
page-keep-make = Make the file
page-keep-bar = How much of the file is made
page-keep-live = Making the file, { $share } % done
page-keep-going-hand-on = The model is taught anew in coarser steps, judged, and asked about every student it had not seen. Stay here until it is done; going elsewhere stops it.
page-keep-going-device = The model is taught once more as before, judged, and asked about every student it had not seen. Stay here until it is done; going elsewhere stops it.
page-keep-stopped = It was stopped; no file was made. The results are all there.
page-keep-made = “{ $name }” is ready to be saved
page-keep-sealed = Its file asks for the passphrase.
page-keep-unsealed = Its file has no passphrase: whoever has it can open it.
page-keep-scores = Scores as kept and as trained
page-keep-scores-about = { $metric }, with the 95 % interval; taught on { $taught ->
    [one] 1 student
   *[other] { $taught } students
}
page-keep-as-kept = As kept
page-keep-as-trained = As trained
page-keep-score = { $score } ({ $interval })
page-keep-save = Save { $file }
page-keep-another = Make another
page-keep-saved = Handed to your browser, which saves it among your downloads.
page-keep-shelved = This browser keeps it as well, as you turned on.
page-keep-file = { $size }, fingerprint { $fingerprint }. The fingerprint tells this file from any other.
page-keep-kilobytes = { $count } KB
page-keep-megabytes = { $count } MB

page-saved = A saved model
page-saved-open = Saved model: { $name }
page-saved-about = Ask last year’s model about this year’s class. Choose its file, or drop it here beside your table; it ends in .homeroom.
page-saved-now-file = Now open the table of this term’s students, with the same kind of columns. It stays on this device.
page-saved-choose = Open a saved model
page-saved-other = Open another model
page-saved-close = Close the model
page-saved-coming = Opening { $name }
page-saved-opening = Opening
page-saved-passphrase = Passphrase of { $name }
page-saved-unseal = Open it
page-saved-leave = Leave it closed
page-saved-over = It was meant to be used until { $until }
page-saved-over-about = Classes, marks and habits change. Teach a new model on newer results before you rely on it.
page-saved-answers = Answers
page-saved-chance = how likely it is that a student ends with { $condition }
page-saved-number = the expected { $target }
page-saved-made = Made
page-saved-made-on = { $made }: { $model }, taught on { $taught } students, reads { $columns ->
    [one] 1 column
   *[other] { $columns } columns
}
page-saved-until = Use until
page-saved-good = How good it was
page-saved-score = { $level }: { $metric } { $score }; the class average has { $baseline }
page-saved-pass = Passing on
page-saved-file = { $size }, fingerprint { $fingerprint }, made with Homeroom { $program }
page-students-saved = These are estimates by the saved model “{ $name }” ({ $model }), made on { $made } from { $taught ->
    [one] 1 student
   *[other] { $taught } students
} of an earlier class. Nothing here was judged on this class.

page-match = Next term: which column is which
page-match-busy = The columns are being matched.
page-match-none = The model does not speak about this table yet. Say below which column is which.
page-match-found = { $all ->
    [one] The column that the model reads is { $found ->
        [0] not here.
       *[other] here.
    }
   *[other] { $found } of the { $all } columns that the model reads are here.
}
page-match-lacks-events = Everything that it reads of it counts as missing. Add the file of weeks or events below, in the part about a second file.
page-match-outcomes = The table says how it ended for some students. The estimates do not look at that.
page-match-look = Please look at these
page-match-plain = { $count ->
    [one] 1 column has the same name, or the same written otherwise
   *[other] { $count } columns have the same names, or the same written otherwise
}
page-match-table = Columns that need a look
page-match-table-plain = Columns that were found by their names
page-match-reads = The model reads
page-match-file = In this table
page-match-how = How it was found
page-match-is = Column of this table that is { $column }
page-match-absent = Not in this table
page-match-missing = counts as missing
page-match-by-name = same name
page-match-by-writing = written otherwise
page-match-by-meaning = same meaning
page-match-by-hand = by hand
page-match-kinds = Kinds that the model never saw
page-match-kinds-about = It treats them as unknown. Where one is only another word for a kind that it knows, say which.
page-match-kind = In this table
page-match-kind-of = { $level } ({ $column })
page-match-kind-students = Students
page-match-kind-means = Means
page-match-kind-is = What { $level } means
page-match-kind-none = Unknown to the model
page-match-unread = { $count ->
    [one] 1 column of this table is not read
   *[other] { $count } columns of this table are not read
}
page-match-score = { $count ->
    [one] Score 1 student
   *[other] Score { $count } students
}
page-match-score-none = Score the students

page-away-question = No question while a saved model is open
page-away-training = No training while a saved model is open
page-away-results = No results while a saved model is open
page-away-fairness = No check of groups while a saved model is open
page-away-report = No documents while a saved model is open
page-away-about = “{ $name }” brings its own question and was judged when it was made; this class has not been judged. Close the model to ask a question of your own: your table stays open{ $waiting ->
    [yes] {" "}and your results come back.
   *[no] .
}
page-away-students = To the students

page-shelf = Models kept in this browser: none
page-shelf-count = { $count ->
    [0] Models kept in this browser: none yet
    [one] Models kept in this browser: 1
   *[other] Models kept in this browser: { $count }
}
page-shelf-switch = Keep models that I make or open in this browser
page-shelf-about = Stored are model files, never a row of a table, in this browser’s storage on this device (IndexedDB, “homeroom-models”). Whoever uses this browser can open those without a passphrase. Turning it off deletes them here; files that you saved stay.
page-shelf-line = made { $made }, use until { $until }, { $size }, { $way ->
    [on] to hand on
   *[device] for this device
}
page-shelf-open = Open
page-shelf-drop = Delete
page-shelf-of = : { $name }
page-shelf-clear = Delete all of them
page-privacy-shelf = { $count ->
    [one] 1 saved model is kept in this browser, because you turned that on; no row of a table is.
   *[other] { $count } saved models are kept in this browser, because you turned that on; no row of a table is.
}
error-model-too-large = This file is larger than { $limit } MB; no saved model is
error-model-too-large-advice = Choose a file that ends in .homeroom. Tables of students go where files are opened.
error-storage-full = There is no more room in this browser’s storage
error-storage-full-advice = Delete a model there, or save this one as a file. Nothing that is open is lost.
error-storage-forbidden = This page may not store anything in this browser ({ $reason })
error-storage-forbidden-advice = That is so in private windows, in frames without that right, and where cookies are blocked. Save models as files instead; everything else works.

## How do I know?
page-know-console = Press F12, open Console, type { $what } and press Enter: the browser refuses it and names the rule, and the count of attempts goes up by one.
page-know-storage = Press F12, open Application (in Firefox: Storage): no cookie and no row of any file is there.
page-know-gaps = The rule stops what a page loads and what it sends in the background. It does not cover a new window and a call between browsers. This page makes neither, and refuses to be led to another address; with Wi-Fi off, nothing can.
page-drift = { $light ->
    [green] This class looks like the one that taught the model
    [amber] This class differs from the one that taught the model
   *[red] This class is unlike the one that taught the model
}
page-drift-columns = { $count ->
    [one] The column that differs
   *[other] The { $count } columns that differ
}
page-drift-light = { $light ->
    [red] far off
   *[amber] look
}
page-drift-judged = How well the model did here

## The licences of the parts

page-licences = Licences
page-licences-about = Homeroom may be used and passed on under the MIT or the Apache 2.0 licence. Parts that others wrote are in it under licences of their own.
page-licences-texts = The texts of the licences
page-licences-coming = Fetching the texts
page-licences-missing = The texts could not be fetched. They are in licences.txt beside this page, too.
page-privacy-licences = One request fetched licences.js, a part of this page with the texts of the licences. Nothing of your file went with it.
## Which model is kept, and how a kept model ages
page-keep-model = Model that is kept ({ $metric }, 95 % interval)
page-keep-model-first = { $model }: { $score }, proposed
page-keep-model-other = { $model }: { $score }
page-keep-instead = Best here: { $best }. A file holds one model that is taught alone, so the best of those is kept instead: { $model }.
page-shelf-terms-about = Where a table says how it ended for 30 students or more, some figures are kept beside the model as well: the term’s or the file’s name, how many students, the day, scores and calibration. The same term again takes the place of its figures. Whoever uses this browser can read them; they go with the model.
page-shelf-terms = { $count ->
    [one] Judged in 1 term
   *[other] Judged in { $count } terms
}
page-aged = Term by term
page-aged-region = How well { $name } did, term by term
page-aged-term = Term
page-aged-students = Students
page-aged-score = { $metric } (95 % interval)
page-aged-promised = Promised
page-aged-gap = { $metric ->
    [rmse] Estimates less outcomes
   *[auroc] Estimates less outcomes, in 100
}
page-aged-slope = Slope
page-aged-error = Miss, in 100
page-aged-day = judged { $day }
page-aged-here = this table
page-aged-few = this table, too few to tell
page-aged-about = What these figures tell
page-aged-about-score = { $metric ->
    [rmse] Root mean square error: how far the estimates lie from the outcomes, large misses counting more. Lower is better.
   *[auroc] AUC: how often a student in need is ranked above one who is not. Higher is better; .5 is chance.
}
page-aged-about-promised = Promised: the same on students who were kept apart when the model was taught.
page-aged-about-gap = { $metric ->
    [rmse] Estimates less outcomes: the mean estimate less the mean outcome. Below 0 the estimates lie too low as a whole, above 0 too high.
   *[auroc] Estimates less outcomes: how many in 100 were expected to need support, less how many did. Below 0 too few were expected, above 0 too many.
}
page-aged-about-slope = Slope: 1 is right. Below 1 the estimates are too extreme, high ones too high and low ones too low; above 1 they are too careful.
page-aged-about-error = Miss: students with like estimates are put together; how far their mean estimate lies from what happened, on average.
page-aged-stored = Earlier terms are those kept beside this model in this browser.
chart-aged-held = { $count ->
    [one] In the one term with enough students the model is not clearly worse than it promised
   *[other] In none of { $count } terms is the model clearly worse than it promised
}
chart-aged-worse = { $count ->
    [one] In the one term with enough students the model is clearly worse than it promised
   *[other] In { $worse } of { $count } terms the model is clearly worse than it promised
}
chart-aged-few = In no term are there enough students to say how well the model does
chart-aged-about = { $metric } by term. Line: 95 % interval. Dashed: what was promised, { $promised }. Ring: the open table. { $measure ->
    [rmse] Lower is better
   *[auroc] Higher is better
}
chart-aged-promised = promised { $score }
chart-aged-term = Term
chart-aged-was = Promised
## A new model beside the saved one
drift-renewed-none = Whether a model taught anew does better can’t be told here: too few outcomes are known, or the question has several answers.
page-renew = Would a new model do better?
page-renew-about = The same kind of model ({ $model }) is taught on this table, from the columns that the saved one reads. Both are compared on students that neither has seen. That holds unless this table also taught the saved one.
page-renew-begin = Teach one and compare
page-renew-bar = How far the comparison is
page-renew-live = Comparing, { $share } % done
page-renew-going = The new model is taught part by part, and each part is estimated by what the others taught. Stay here until it is done; going elsewhere stops it.
page-renew-stopped = It was stopped. The saved model speaks as before.
page-renew-take = To get the new one, close the saved model, train on this table and keep what comes of it.
page-renew-table = The saved model and the new one
page-renew-caption = { $metric }, with the 95 % interval, on the same { $rows ->
    [one] 1 row
   *[other] { $rows } rows
}
page-renew-old = Saved model
page-renew-new = Taught anew
page-renew-difference = In favour of the new one
