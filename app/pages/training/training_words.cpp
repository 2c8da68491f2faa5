// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_words.h"

#include "app/jobs/job_line.h"
#include "engine/parameters/fit_to_data.h"
#include "engine/run/advice.h"
#include "widgets/look/text.h"
#include "widgets/words/counted.h"

#include <QLocale>

#include <cmath>

namespace shelf {

namespace {

QString secondsText(double seconds)
{
    constexpr double kLeastShown = 0.1;
    const QLocale locale;
    return seconds < kLeastShown
               ? TrainingWords::tr("less than %1", "of seconds").arg(locale.toString(kLeastShown, 'f', 1))
               : locale.toString(seconds, 'f', 1);
}

} // namespace

QStringList TrainingWords::started(const QString& run, const Dataset& ratings, const RunSettings& settings)
{
    QStringList lines{tr("%1 started on %2: %3, %4, %5", "run, data, ratings, readers, books")
                          .arg(run, textOf(ratings.name),
                               Counted::ratingsOrTaken(ratings.ratingCount(), ratings.onlyTaken),
                               Counted::readers(ratings.userCount()), Counted::books(ratings.bookCount()))};
    if (const std::string words = outputWords(settings, ratings); !words.empty())
        lines << textOf(words);
    return lines;
}

QString TrainingWords::continued(const QString& run, const QString& earlier, int epochs)
{
    return tr("%1 continues %2 to epoch %3").arg(run, earlier, QLocale().toString(epochs));
}

QString TrainingWords::continuedWithData(const QString& run, const Continuation& joined,
                                         const RunSettings& settings)
{
    const QLocale locale;
    const auto number = [&locale](std::size_t n) { return locale.toString(static_cast<qulonglong>(n)); };
    return tr("%1 goes on from %2 with %3: new readers: %4, new books: %5, split: %6")
        .arg(run, textOf(joined.parent.name), textOf(joined.data->name), number(joined.newReaders),
             number(joined.newBooks), textOf(splitText(settings.split)));
}

QString TrainingWords::epoch(const EpochRecord& record, bool best)
{
    const QLocale locale;
    QString line = tr("Epoch %1: training loss %2")
                       .arg(locale.toString(record.epoch), locale.toString(record.trainLoss, 'g', 5));
    if (std::isfinite(record.validationLoss))
        line = tr("%1, validation loss %2", "epoch and training loss")
                   .arg(line, locale.toString(record.validationLoss, 'g', 5));
    if (std::isfinite(record.validationNdcg))
        line = tr("%1, NDCG@10 %2", "epoch and losses")
                   .arg(line, locale.toString(record.validationNdcg, 'f', 4));
    return best ? tr("%1, the best so far").arg(line) : line;
}

QStringList TrainingWords::ended(const RunEntry& entry, const QStringList& cautions)
{
    const QLocale locale;
    const Run& run = *entry.run;
    const QString seconds = secondsText(run.seconds);
    QStringList lines{run.history.stoppedByUser ? tr("%1 was stopped after %2 s").arg(entry.name, seconds)
                                                : tr("%1 is done after %2 s").arg(entry.name, seconds)};
    if (run.history.stoppedEarly)
        lines << tr("It stopped early: validation had not improved for %Ln epoch(s)", nullptr,
                    run.settings.training.patience);
    lines << cautions;
    for (const Advice& advice : trainingAdvice(run))
        lines << textOf(advice.message);
    return lines;
}

TrainingWords::Hint TrainingWords::hint(const State& state)
{
    if (state.running)
        return {state.stopping ? tr("Stopping after this batch…") : state.paused ? tr("Paused") : QString()};
    if (!state.ratings)
        return {tr("There are no ratings to train on yet: open some in the library.")};
    if (state.ratings->userCount() == 0)
        return {tr("The vectors that are open came without ratings, from which a model would learn.")};
    if (!state.problem.isEmpty())
        return {state.problem, true};
    const QLocale locale;
    if (!state.latest || !state.latest->run)
        return {tr("Ready to train on %1.").arg(Counted::ratings(state.ratings->ratingCount()))};
    if (state.outOfDate)
        return {tr("Settings have changed since %1. Train makes a new run.").arg(state.latest->name)};
    return {tr("%1 took %2 s.").arg(state.latest->name, secondsText(state.latest->run->seconds))};
}

QString TrainingWords::progress(const TrainingProgress& progress, double ratingsPerSecond)
{
    const QLocale locale;
    QStringList parts{
        tr("Epoch %1 of %2").arg(locale.toString(progress.epoch), locale.toString(progress.epochs))};
    if (ratingsPerSecond > 0)
        parts << tr("%1 ratings/s", "how fast a training goes")
                     .arg(locale.toString(std::round(ratingsPerSecond / 1000) * 1000, 'f', 0));
    if (progress.secondsLeft > 0)
        parts << tr("%1 left").arg(durationText(progress.secondsLeft));
    return parts.join(QStringLiteral(" · "));
}

TrainingWords::Invitation TrainingWords::invitation(const Dataset* data)
{
    if (data && data->userCount() == 0)
        return {tr("These vectors came without ratings"),
                tr("A model learns from ratings of books by readers. Vectors that were made elsewhere are "
                   "ready as they are: their map, groups, sums and nearest books are on the Map page."),
                tr("Open ratings…")};
    if (!data)
        return {tr("No ratings are open"), tr("A model learns from ratings of books by readers."),
                tr("Go to Library")};
    return {tr("No run yet"),
            tr("Training learns a vector for each book and each reader from the ratings. "
               "The loss curves grow here while it learns: you can pause or stop at any time."),
            tr("Start a first run")};
}

} // namespace shelf
