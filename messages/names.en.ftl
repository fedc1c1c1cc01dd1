## Names of columns that are made of events. The core writes them itself, so they are plain: words and gaps, all on
## one line, no plurals and no functions.

events-kind = events
events-kind-others = other events
channel-count = { $label }: count
channel-since = { $label }: steps since the last
channel-sum = { $label }, sum
channel-mean = { $label }, mean
summary-count = { $label }: count
summary-first = { $label }: first time
summary-latest = { $label }: last time
summary-since = { $label }: time since the last
summary-empty = { $label }: steps without one
summary-trend = { $label }: change in count per step
summary-total = { $label }, total
summary-mean = { $label }, mean
summary-least = { $label }, least
summary-most = { $label }, most
summary-spread = { $label }, spread
summary-last = { $label }, last
summary-last-apart = { $label }, last less mean
summary-slope = { $label }, change per unit of time
summary-missing = { $label }, times missing
summary-weighted = { $label }, weighted by { $weight }
summary-earned = { $label }, weighted by { $weight }, of all that was due
summary-share = share of { $due } that is { $done }
summary-open = { $due } and not { $done }
summary-share-of = share of { $measure } { $due } that is { $done }
level-others = other
level-missing = no entry
