// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/cleaning_part.h"

#include "engine/project/data_reference.h"

#include <algorithm>

namespace shelf {

CleaningPart::CleaningPart(Session& session, OpenProject& project, QObject* parent)
    : QObject(parent), m_session(session), m_project(project)
{
    connect(&session, &Session::datasetChanged, this, &CleaningPart::follow);
    for (const auto signal : {&Session::runAdded, &Session::runChanged, &Session::runRemoved})
        connect(&session, signal, this, [this] { m_project.partChanged(kKey); });
}

void CleaningPart::follow()
{
    const DatasetPtr open = m_session.dataset();
    if (!open || open != m_cleaned.lock()) {
        // Other data: what was kept of those before is offered, unless the person gave it up.
        m_project.setPartsAside();
        const bool isTakenUp = open && open == m_unsaved.lock();
        m_asOpened = open && !isTakenUp ? open->source.reading.cleaning : CleaningOptions();
        if (isTakenUp) {
            m_project.partChanged(kKey);
            return emit unsavedTaken();
        }
    }
    m_project.partChanged(kKey);
}

QByteArray CleaningPart::content() const
{
    const DatasetPtr open = m_session.dataset();
    if (!open)
        return {};
    const DataReference& saved = m_project.reference();
    const CleaningOptions& before =
        m_project.hasFile() && saved.isThere() ? saved.source.reading.cleaning : m_asOpened;
    const bool isHeld = std::any_of(m_session.runs().begin(), m_session.runs().end(),
                                    [](const RunEntry& entry) { return entry.run != nullptr; });
    if (isHeld || open->source.reading.cleaning == before)
        return {};
    // What its files are like is not asked: that would be to read them.
    return QByteArray::fromStdString(dataReferenceText({.source = open->source,
                                                        .name = open->name,
                                                        .format = open->format,
                                                        .ratings = open->ratingCount(),
                                                        .readers = open->userCount(),
                                                        .books = open->bookCount()}));
}

ProjectPartOwner CleaningPart::owner()
{
    return {.key = kKey,
            .title = tr("what is left out of the data"),
            .content = [this] { return content(); },
            .restore = [](const QByteArray&) { return true; }, // the data came so
            .isOfData = true};
}

} // namespace shelf
