// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_sections.h"
#include "engine/data/sample_library.h"
#include "engine/run/advice.h"
#include "engine/run/parameter_table.h"
#include "engine/run/presets.h"

#include <QCoreApplication>

#include <algorithm>

namespace shelf {

namespace {

QString tr(const char* words)
{
    return QCoreApplication::translate("Report", words);
}

/// As a shell takes it for one word.
QString quoted(const QString& word)
{
    const bool plain = !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringLiteral("_-./:=,+@").contains(c);
    });
    if (plain)
        return word;
    QString inside = word;
    inside.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + inside + QLatin1Char('\'');
}

/// The files in the order in which they were read: ratings, then whichever there were of books, users and
/// tags, then the held-out ratings, which the split names.
QString fileWords(const Run& run)
{
    const Dataset& data = *run.data;
    QStringList options = {QStringLiteral("--ratings")};
    if (std::any_of(data.books.titles.begin(), data.books.titles.end(),
                    [](const std::string& title) { return !title.empty(); }))
        options << QStringLiteral("--books");
    if (!data.userAttributes.empty())
        options << QStringLiteral("--users");
    options << QStringLiteral("--tags");
    const std::size_t heldOut = run.settings.split.kind == SplitKind::file ? 1 : 0;
    QString words;
    for (std::size_t i = 0; i + heldOut < data.sources.size() && i < static_cast<std::size_t>(options.size());
         ++i)
        words += QLatin1Char(' ') + options[static_cast<int>(i)] + QLatin1Char(' ') +
                 quoted(QString::fromStdString(data.sources[i]));
    return words;
}

QString sampleWords(const Dataset& data)
{
    const SampleParameters usual;
    QString words = QStringLiteral(" --sample");
    const auto add = [&](const char* option, std::size_t value, int usualValue) {
        if (value != static_cast<std::size_t>(usualValue))
            words += QLatin1Char(' ') + QLatin1String(option) + QLatin1Char(' ') + QString::number(value);
    };
    add("--sample-books", data.bookCount(), usual.books);
    add("--sample-users", data.userCount(), usual.users);
    add("--sample-ratings", data.ratingCount(), usual.ratings);
    return words;
}

} // namespace

QStringList trainingWords(const Run& run)
{
    QStringList words;
    const History& history = run.history;
    for (const Advice& advice : trainingAdvice(run)) {
        QStringList cures;
        for (const ProposedChange& change : advice.changes)
            cures << QString::fromStdString(change.label);
        QString sentence = QString::fromStdString(advice.message);
        if (!cures.isEmpty())
            sentence += QLatin1Char(' ') + tr("To try: %1.").arg(cures.join(QStringLiteral("; ")));
        words << sentence;
    }
    if (history.bestEpoch > 0)
        words << (run.settings.training.keepBest
                      ? tr("The model kept is that of epoch %1, the best one.").arg(history.bestEpoch)
                      : tr("The model kept is that of the last epoch; the best one was epoch %1.")
                            .arg(history.bestEpoch));
    if (history.stoppedByUser)
        words << tr("Training was stopped by hand.");
    if (history.stoppedEarly)
        words << tr("Training stopped by itself as the validation loss no longer fell.");
    return words;
}

QString repeatCommand(const Run& run)
{
    QString words = QStringLiteral("shelfspace train") +
                    (run.data->format == "sample" ? sampleWords(*run.data) : fileWords(run)) +
                    QStringLiteral(" --preset ") + quoted(QString::fromStdString(run.settings.preset)) +
                    QStringLiteral(" --split ") +
                    quoted(QString::fromStdString(splitText(run.settings.split))) +
                    QStringLiteral(" --seed %1").arg(run.settings.seed);
    if (const auto preset = presetSettings(run.settings.preset))
        for (const Parameter& parameter : parameterTable()) {
            const std::string value = parameter.get(run.settings);
            if (parameter.group != "Data" && parameter.applies(run.settings) &&
                value != parameter.get(*preset))
                words +=
                    QStringLiteral(" --set ") +
                    quoted(QString::fromUtf8(parameter.key.data(), static_cast<int>(parameter.key.size())) +
                           QLatin1Char('=') + QString::fromStdString(value));
        }
    return words + QStringLiteral(" --out run.shelf");
}

} // namespace shelf
