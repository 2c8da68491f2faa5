// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/vector_opener.h"

#include "app/opening/same_books.h"
#include "engine/models/given/given_vectors.h"
#include "engine/vectors/beside.h"

#include <algorithm>
#include <utility>

namespace shelf {

VectorOpener::VectorOpener(Session& session, Jobs& jobs, Settings& settings, AskFirst askFirst, JobSlot& slot,
                           QObject* parent)
    : QObject(parent),
      m_session(session),
      m_answers(settings),
      m_jobs(jobs),
      m_askFirst(std::move(askFirst)),
      m_slot(slot),
      m_choice(new VectorChoice(jobs, slot, this))
{
    connect(m_choice, &VectorChoice::read, this, [this] {
        if (m_isShown)
            return; // who looks at it decides
        const VectorChoice::Found& found = m_choice->found();
        if (m_isAlone)
            m_choice->setBeside(false);
        if (found.run && m_isAnswered && found.gone.empty())
            return take();
        if (found.isHopeless)
            return m_session.reportError(*found.problem);
        m_isShown = true;
        emit choiceWanted();
    });
    connect(m_choice, &VectorChoice::dropped, this, [this] { m_isShown = false; });
}

void VectorOpener::open(const QString& path, const VectorOptions& said)
{
    const auto answer = m_answers.find(path);
    const bool isSaid = !(said == VectorOptions());
    m_isAnswered = !isSaid && answer;
    m_isShown = false;
    m_isAlone = m_isAnswered && answer->alone;
    m_choice->begin(path, m_isAnswered ? answer->said : said, m_isAnswered, m_session.dataset());
}

void VectorOpener::reopen()
{
    const DatasetPtr data = m_session.dataset();
    if (!data || !vectorFormatOf(*data) || data->source.path.empty())
        return;
    const QString path = QString::fromStdString(data->source.path);
    const auto answer = m_answers.find(path);
    m_isAnswered = false;
    m_isShown = false;
    m_isAlone = true;
    m_choice->begin(path, answer ? answer->said : VectorOptions(), answer.has_value(), nullptr);
}

void VectorOpener::accept()
{
    if (!m_choice->canOpen())
        return;
    take();
}

void VectorOpener::leave()
{
    m_isShown = false;
    m_choice->cancel();
}

void VectorOpener::take()
{
    m_isShown = false;
    const RunPtr run = m_choice->found().run;
    const DatasetPtr present = m_session.dataset();
    const bool joins = present && sameBooksAndRatings(*present, *run->data);
    m_answers.put(m_choice->path(), {.said = m_choice->said(),
                                     .alone = m_choice->found().shared > 0 && !m_choice->goesBeside()});
    emit met(m_choice->path());
    if (joins)
        return add(run, true);
    if (m_choice->goesBeside() && present == m_choice->openData())
        return takeBeside();
    m_askFirst([this, run] { add(run, false); }, [] {});
}

void VectorOpener::takeBeside()
{
    m_jobs.start<Result<Run>>(
        {.title = tr("Putting vectors beside what is open"), .slot = &m_slot}, this,
        [run = m_choice->found().run, data = m_session.dataset()](JobControl&) {
            return putBeside(*run, data);
        },
        [this, data = m_session.dataset()](Result<Run> run) {
            if (!run)
                return m_session.reportError(run.error());
            if (m_session.dataset() == data)
                add(std::make_shared<const Run>(*std::move(run)), true);
        });
}

/// The run that has these vectors already; 0 where none has.
int VectorOpener::present(const Run& run) const
{
    const MatrixView vectors = run.model->bookEmbedding();
    for (const RunEntry& entry : m_session.runs()) {
        if (!entry.run || !isGiven(*entry.run->settings.kind) || entry.run->name != run.name)
            continue;
        const MatrixView there = entry.run->model->bookEmbedding();
        if (there.rows == vectors.rows && there.cols == vectors.cols &&
            std::equal(there.row(0).begin(), there.row(0).end(), vectors.row(0).begin()))
            return entry.number;
    }
    return 0;
}

void VectorOpener::add(const RunPtr& read, bool joins)
{
    if (const int there = joins ? present(*read) : 0; there != 0) {
        m_session.selectRun(there);
        return emit opened();
    }
    Run run = *read;
    if (joins)
        run.data = m_session.dataset();
    else
        m_session.setDataset(run.data);
    RunEntry entry = runEntry(std::make_shared<const Run>(std::move(run)));
    const QString name = entry.name;
    const int number = m_session.addRun(std::move(entry));
    m_session.selectRun(number);
    emit opened();
    if (!joins)
        emit dataOpened();
    if (const QString given = m_session.findRun(number)->name; given != name)
        emit said(tr("There is a %1 already: the one just opened is called %2").arg(name, given));
}

} // namespace shelf
