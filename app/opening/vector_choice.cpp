// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opening/vector_choice.h"

#include "app/opening/same_books.h"
#include "engine/data/archives/packed_file.h"
#include "engine/vectors/beside.h"
#include "engine/vectors/label_table.h"

#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace shelf {

namespace {

bool namesBooks(const TensorInfo& tensor)
{
    const QString name = QString::fromStdString(tensor.name).toLower();
    return name.contains(QLatin1String("book")) || name.contains(QLatin1String("item"));
}

/// The table that is meant most likely; empty where there is one, or none.
std::string likelyTensor(const std::vector<TensorInfo>& tensors)
{
    std::vector<const TensorInfo*> tables;
    for (const TensorInfo& tensor : tensors)
        if (tensor.isTable())
            tables.push_back(&tensor);
    if (tables.size() < 2)
        return {};
    const auto named = std::find_if(tables.begin(), tables.end(),
                                    [](const TensorInfo* tensor) { return namesBooks(*tensor); });
    return (named == tables.end() ? tables.front() : *named)->name;
}

/// Columns of the labels, else those of the table of vectors itself that are no numbers of theirs.
std::vector<std::string> columnsFor(const VectorOptions& said, const Run* run, const Progress& progress)
{
    if (!said.labels.empty()) {
        auto named = labelColumns(said.labels, progress);
        return named ? *std::move(named) : std::vector<std::string>();
    }
    std::vector<std::string> names;
    if (run)
        for (const TextColumn& column : run->data->books.extra)
            names.push_back(column.name);
    return names;
}

/// Takes out what is not there, or could be in any folder, and gives it.
std::vector<std::string> takeGone(VectorOptions& said)
{
    std::vector<std::string> gone;
    for (std::string* file : {&said.labels, &said.books}) {
        std::error_code ignored;
        const std::filesystem::path onDisk = fileOnDisk(*file);
        if (file->empty() || (onDisk.is_absolute() && std::filesystem::exists(onDisk, ignored)))
            continue;
        gone.push_back(std::exchange(*file, {}));
        if (file == &said.labels) // whose columns they were
            said.labelColumn = said.idColumn = {};
    }
    return gone;
}

} // namespace

VectorChoice::Found readVectors(const std::string& path, VectorOptions said, LabelsBeside look,
                                const DatasetPtr& open, const Progress& progress)
{
    VectorChoice::Found found;
    if (look == LabelsBeside::replaceGone)
        found.gone = takeGone(said);
    const bool looksBeside =
        look == LabelsBeside::look || (look == LabelsBeside::replaceGone && !found.gone.empty());
    auto contents = lookAtVectors(path, progress);
    if (!contents) {
        found.problem = contents.error();
        found.isHopeless = true;
        return found;
    }
    found.contents = *std::move(contents);
    const auto& tensors = found.contents.tensors;
    if (said.tensor.empty())
        said.tensor = likelyTensor(tensors);
    const std::string beside =
        looksBeside && said.labels.empty() && !found.contents.format->keepsKeys ? labelsBeside(path) : "";
    const auto tables =
        std::count_if(tensors.begin(), tensors.end(), [](const TensorInfo& one) { return one.isTable(); });
    auto run = [&]() -> Result<Run> {
        if (!beside.empty()) {
            VectorOptions guessed = said;
            guessed.labels = beside;
            auto named = openVectors(found.contents, guessed, progress);
            if (!named && named.error().kind == ErrorKind::cancelled)
                return named;
            if (named && hasLabelPerRow(beside, named->data->bookCount(), progress)) {
                said = guessed;
                return named;
            }
        }
        return openVectors(found.contents, said, progress);
    }();
    found.contents.file.reset(); // what was read is the run's
    found.said = said;
    if (run)
        found.run = std::make_shared<const Run>(*std::move(run));
    else
        found.problem = run.error();
    if (open && found.run && !sameBooksAndRatings(*open, *found.run->data))
        found.shared = booksWithVectors(*found.run, *open);
    found.columns = columnsFor(said, found.run.get(), progress);
    const bool isPlain = said.labels.empty() && said.books.empty() && said.labelColumn.empty();
    found.isHopeless = !found.run && isPlain && said.idColumn.empty() && tables < 2;
    return found;
}

VectorChoice::VectorChoice(Jobs& jobs, JobSlot& slot, QObject* parent)
    : QObject(parent), m_jobs(jobs), m_slot(slot)
{
    connect(&jobs, &Jobs::progressed, this, [this](const JobInfo& job) {
        if (job.id == m_job)
            emit progressed(job.fraction);
    });
}

void VectorChoice::begin(const QString& path, const VectorOptions& said, bool isRemembered,
                         const DatasetPtr& open)
{
    m_open = open;
    m_beside = false;
    m_isFresh = true;
    m_path = path;
    m_said = said;
    m_found = {};
    start(isRemembered ? LabelsBeside::replaceGone : LabelsBeside::look);
}

void VectorChoice::say(const VectorOptions& said)
{
    if (said == m_said && !m_found.problem)
        return;
    m_said = said;
    start(LabelsBeside::leave);
}

void VectorChoice::cancel()
{
    if (m_job != 0)
        m_jobs.cancel(m_job);
}

void VectorChoice::start(LabelsBeside beside)
{
    const auto turn = std::make_shared<int>(0);
    m_job = *turn = m_jobs.start<Found>(
        {.title = tr("Reading %1").arg(QFileInfo(m_path).fileName()), .slot = &m_slot}, this,
        [path = m_path.toStdString(), said = m_said, beside, open = m_open](JobControl& control) {
            return readVectors(path, said, beside, open, control.progress());
        },
        [this](Found found) {
            if (found.problem && found.problem->kind == ErrorKind::cancelled)
                return;
            if (found.contents.format)
                m_said = found.said;
            m_found = std::move(found);
            // Where most of the smaller set are in the other they belong together, unless somebody says no.
            if (m_found.run && std::exchange(m_isFresh, false))
                m_beside =
                    m_found.shared > 0 &&
                    2 * m_found.shared >= std::min(m_open->bookCount(), m_found.run->data->bookCount());
            m_beside = m_beside && m_found.shared > 0;
        },
        [this, turn](JobEnd end) {
            if (*turn != m_job)
                return; // another reading of its own goes on
            m_job = 0;
            emit readingChanged();
            end == JobEnd::done ? emit read() : emit dropped();
        });
    emit readingChanged();
}

} // namespace shelf
