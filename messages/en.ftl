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
error-unknown-column-advice = Write the name as the header has it. { $near }
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
error-bad-amendment = This change cannot be made: { $what }
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
}, seed { NUMBER($seed, useGrouping: 0) }; intervals from { $bootstraps } resamples of students.

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
