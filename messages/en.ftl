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
error-not-text-advice = It looks like a program's own format. Export it as CSV and choose that.
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
   *[other] { $what }
}
error-bad-amendment-advice = Everything else is kept. Choose another change.
error-unsuited = { $model } cannot answer this kind of question
error-unsuited-advice = Untick it, or ask another question.
error-not-solved = { $model } did not settle on an answer
error-not-solved-advice = A column may hold extreme values. Look at the remarks, or leave the model out.
error-cancelled = Training was cancelled
error-cancelled-advice = Your file and your question are kept. Finished parts are thrown away.
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
model-rule = Your rule
model-rule-about = The rule that you named; nothing is learned
setting-linear-alpha = Penalty on large weights
setting-forest-trees = Number of trees
setting-forest-leaf = Fewest students in a leaf
setting-forest-depth = Most questions in a row
setting-forest-columns = Share of columns per question (0: chosen for you)
rule-learned = The one-column rule looks at { $column } alone.

## Verdict and notes

verdict-none = { $task ->
    [number] These columns do not tell { $question }. Please do not use them for estimates: the class average does as well.
   *[classes] These columns do not tell { $question }. Please do not make a list from them: drawing lots does as well.
}
verdict-weak = { $task ->
    [number] The estimates of { $question } are a little better than the class average: they are off by about { $figure }, the class average by { $baseline }, the best simple rule ({ $column } alone) by { $rule }. Single students can’t be told apart by this.
   *[classes] The order of students is a little better than drawing lots: right in { $figure } of 100 pairs, where lots give 50 and the best simple rule ({ $column } alone) gives { $rule }. A list from it would hold many wrong names.
}
verdict-weak-rule = { $task ->
    [number] The estimates of { $question } are a little better than the class average, and no better than the best simple rule, { $column } alone. Use that rule if any: it is easier to explain.
   *[classes] The order of students is a little better than drawing lots, and no better than by { $column } alone. Use that rule if any: it is easier to explain.
}
verdict-useful = { $task ->
    [number] The estimates of { $question } are off by about { $figure }. The best simple rule, { $column } alone, is off by { $rule }, the class average by { $baseline }. The model beats both.
   *[classes] For { $question }, the model puts two students in the right order in { $figure } of 100 pairs. The best simple rule, { $column } alone, gets { $rule }; drawing lots gets 50. The model beats both.
}
verdict-useful-rule = { $task ->
    [number] The estimates of { $question } are off by about { $figure }, far better than the class average ({ $baseline }). The best simple rule, { $column } alone, is off by { $rule }: on { $rows } students the two can’t be told apart, and the rule is easier to explain.
   *[classes] For { $question }, the model puts two students in the right order in { $figure } of 100 pairs; lots would get 50. The best simple rule, { $column } alone, gets { $rule }: on { $rows } students the two can’t be told apart, and the rule is easier to explain.
}
verdict-useful-rule-better = { $task ->
    [number] The best simple rule, { $column } alone, is off by { $rule } and better than every model ({ $figure }). Use the rule.
   *[classes] The best simple rule, { $column } alone, puts two students in the right order in { $rule } of 100 pairs and is better than every model ({ $figure }). Use the rule.
}
verdict-suspicious = { $task ->
    [number] The estimates of { $question } are off by only { $figure }. That is too good to be true. Look at { $column }: it was probably written together with the answer.
   *[classes] For { $question }, the model is right in { $figure } of 100 pairs. That is too good to be true. Look at { $column }: it was probably written together with the answer.
}
note-not-apart = { $against ->
    [one_column] The best model and the one-column rule can’t be told apart on these students (difference { $difference }, interval { $low } to { $high }).
    [baseline] The best model and the class average can’t be told apart on these students (difference { $difference }, interval { $low } to { $high }).
    [rule] The best model and your rule can’t be told apart on these students (difference { $difference }, interval { $low } to { $high }).
   *[other] Forest and weighted sum can’t be told apart on these students (difference { $difference }, interval { $low } to { $high }).
}
## Columns

# Several columns in one sentence: $columns are the first six, $more is how many others.
remark-leak = { $column } nearly gives the answer away
remark-leak-agrees = It agrees with { $target } for { $right } of { $all } students, so it was probably written at the same time. A model that may read it would look perfect and be useless before that. It is kept out for now.
remark-leak-orders = Of two students who end differently, it puts { $share } in 100 pairs in the right order, so it was probably written at the same time as { $target }. A model that may read it would look perfect and be useless before that. It is kept out for now.
remark-leak-explains = It explains { $share } % of what sets students apart in { $target }, so it was probably written at the same time. A model that may read it would look perfect and be useless before that. It is kept out for now.
remark-leak-used = You chose to use it. The results will look better than they are where it is not yet known.
remark-impossible = { $column } is outside { $low } to { $high } in { $count ->
    [one] one row
   *[other] { $count } rows
}
remark-negative = { $column } is below { $low } in { $count ->
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
} If a student is there twice, delete one of the rows in your file: else the results look better than they are.
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
action-as-missing = Treat as missing
action-as-written = Keep as written
action-as-numbers = Read as numbers
action-as-categories = Read as categories
action-learn-too = Learn from it too

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
    [identifies] identify
    [protected] protected
    [leak] likely leak
    [text] text
    [empty] nearly empty
    [constant] one value only
    [duplicate] there twice
    [asked] as you chose
   *[role] have another use
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
note-rule-names-others = Your rule “{ $rule }” is read as naming those who do well; the others may need support. Nothing is learned.
note-rule-names-need = Your rule “{ $rule }” is read as naming those who may need support. Nothing is learned.
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
fact-inputs = columns to learn from; { $out } are kept out.
fact-groups = persons or groups; rows of one never stand on both sides.
