// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/project_words.h"

#include "app/session/data_name.h"
#include "engine/project/project_parts.h"
#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"
#include "widgets/words/listed_words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace shelf {

namespace {

/// More names are no longer read.
constexpr qsizetype kMostListed = 10;

QString timeOf(std::int64_t seconds)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(seconds), QLocale::ShortFormat);
}

} // namespace

QString ProjectWords::title(const QString& project, bool hasFile, const Dataset* data)
{
    const auto plain = [](QString name) { // "[*]" is where the mark of what is modified stands
        return name.replace(QLatin1String("[*]"), QLatin1String("[*][*]"));
    };
    if (!data)
        return tr("%1[*] — Shelfspace").arg(plain(hasFile ? project : tr("Nothing open")));
    if (!hasFile)
        return tr("%1[*] — Shelfspace").arg(plain(project == textOf(data->name) ? dataName(*data) : project));
    return tr("%1[*] — %2 — Shelfspace").arg(plain(project), plain(dataName(*data)));
}

QString ProjectWords::viewsOf(const QString& run)
{
    return tr("views of %1").arg(run);
}

QString ProjectWords::removedRuns(int count)
{
    return tr("%Ln removed run(s)", nullptr, count);
}

QString ProjectWords::data()
{
    return tr("the data");
}

QString ProjectWords::copyOf(const QString& name)
{
    return tr("%1 (copy)").arg(name);
}

QString ProjectWords::nameOf(const QString& file)
{
    return QFileInfo(file).completeBaseName();
}

QString ProjectWords::list(const QStringList& names)
{
    QStringList parts = names;
    if (const qsizetype more = parts.size() - kMostListed; more > 1) {
        parts.resize(kMostListed);
        parts << tr("%Ln more", nullptr, static_cast<int>(more));
    }
    if (parts.size() < 2)
        return parts.join(QString());
    const QString last = parts.takeLast();
    return tr("%1 and %2").arg(listedWords(parts), last);
}

QString ProjectWords::holder(const ProjectHolder& holder)
{
    if (holder.isThisProcess)
        return tr("It is open in this window.");
    QStringList known;
    if (!holder.isThisHost && !holder.host.empty())
        known << tr("on %1").arg(QString::fromStdString(holder.host));
    if (holder.pid > 0)
        known << tr("as process %1").arg(holder.pid);
    if (holder.since > 0)
        known << tr("since %1").arg(timeOf(holder.since));
    return known.isEmpty() ? tr("Another window of Shelfspace has it open.")
                           : tr("Another window of Shelfspace has it open, %1.").arg(listedWords(known));
}

Error ProjectWords::heldError(const ProjectHolder& who, const std::string& file)
{
    return Error::failure(tr("This project is open elsewhere. %1").arg(holder(who)).toStdString(),
                          tr("Save under another name, or close it there first").toStdString())
        .in(file);
}

Error ProjectWords::notSaved(const Error& error, bool hasFile)
{
    Error told = error;
    told.message = (hasFile ? shelf::tr("The project is not saved, and its file is as it was: %1")
                            : shelf::tr("The project is not saved: %1"))
                       .arg(error.message);
    return told;
}

Error ProjectWords::notRead(const QString& part, const QString& file)
{
    return Error::failure(tr("Some of this project cannot be read here (%1): it stays in the file as it is")
                              .arg(part)
                              .toStdString(),
                          tr("Open it in a later version of Shelfspace").toStdString())
        .in(file.toStdString());
}

std::string ProjectWords::otherDataOf(const std::string& run)
{
    return tr("%1 was trained on other data: it stays in the project, and is not shown.")
        .arg(textOf(run))
        .toStdString();
}

Error ProjectWords::notItsData(const Dataset& data)
{
    return Error::failure(
               tr("These are not the ratings that the project is about").toStdString(),
               tr("Choose the files that it was made of, or open these as other data").toStdString())
        .in(data.source.path.empty() ? data.source.ratings : data.source.path);
}

QString ProjectWords::recovery(const std::vector<ProjectRecovery>& found)
{
    QStringList things;
    std::int64_t latest = 0;
    QStringList training;
    for (const ProjectRecovery& one : found) {
        latest = std::max(latest, one.written);
        for (const JournalEntry& run : one.runs) {
            things << (run.projectKey.empty() ? textOf(run.name) : tr("%1, changed").arg(textOf(run.name)));
            if (run.training)
                training << textOf(run.name);
        }
        for (const JournalPart& part : one.parts)
            if (const ProjectPart* kind = projectPartOf(part.key))
                things << wordsOf(kind->title);
    }
    things.removeDuplicates();
    QStringList sentences{tr("Not saved, but kept, the last from %1: %2.").arg(timeOf(latest), list(things))};
    if (!training.isEmpty())
        sentences << tr("Had not finished training: %1.").arg(list(training));
    return sentences.join(QLatin1Char(' '));
}

QString ProjectWords::changes(const std::vector<DataChange>& changes, bool hasRuns)
{
    QStringList sentences;
    for (const DataChange& change : changes)
        sentences << textOf(change.text());
    if (hasRuns)
        sentences << tr("The project's runs hold the ratings that they were trained on, and are all there.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace shelf
