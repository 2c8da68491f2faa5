// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/autosave_place.h"

#include "app/common/shared_settings.h"
#include "app/journal/run_journal.h"
#include "app/journal/search_journal.h"
#include "engine/output/atomic_file.h"

#include <QDir>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace shelf {

struct AutosavePlace::Outcome {
    KeptMove kept;
    Status status;
    std::vector<std::string> places; ///< as it is said from now on
};

AutosavePlace::AutosavePlace(Jobs& jobs, RunJournal& journal, SearchJournal& searches, std::string dataFolder,
                             QObject* parent)
    : QObject(parent),
      m_jobs(jobs),
      m_journal(journal),
      m_searches(searches),
      m_dataFolder(std::move(dataFolder)),
      m_folder(placesOfUnsavedWork(m_dataFolder).front())
{}

QString AutosavePlace::folder() const
{
    return QString::fromStdString(m_folder);
}

void AutosavePlace::look(const QString& to, const std::function<void(const Plan&)>& then)
{
    const std::string wanted = to.isEmpty() ? m_dataFolder : QDir::cleanPath(to).toStdString();
    m_jobs.start<std::shared_ptr<Plan>>(
        {.quiet = true}, this,
        [wanted, from = m_folder, usual = m_dataFolder](JobControl&) {
            auto plan = std::make_shared<Plan>(Plan{wanted, keptThings(from), {}});
            if (wanted == usual)
                (void)makeFolder(usual); // which may never have been needed
            plan->status = checkKeepingPlace(wanted, from, plan->things.bytes);
            return plan;
        },
        [then](const std::shared_ptr<Plan>& plan) { then(*plan); });
}

void AutosavePlace::move(const Plan& plan)
{
    m_jobs.start<std::shared_ptr<Outcome>>(
        {.title = tr("Moving unsaved work")}, this,
        [from = m_folder, to = plan.to, usual = m_dataFolder, journal = m_journal.journal(),
         moveSearches = m_searches.moving(plan.to + "/searches")](JobControl&) {
            auto outcome = std::make_shared<Outcome>();
            const auto also = [](SharedSettings& shared, const std::string& folder, bool isThere) {
                std::erase(shared.alsoThere, folder);
                if (isThere)
                    shared.alsoThere.push_back(folder);
            };
            // First it is looked for at both places, and only then is it at one of them.
            outcome->status = changeSharedSettings(usual, [&](SharedSettings& shared) { also(shared, to, to != usual); });
            if (outcome->status && journal->folder() == from + "/journal")
                outcome->status = journal->moveTo(to + "/journal", false);
            if (outcome->status)
                outcome->status = moveSearches();
            if (!outcome->status) {
                outcome->places = placesOfUnsavedWork(usual);
                return outcome;
            }
            outcome->kept = moveKept(from, to);
            outcome->status = changeSharedSettings(usual, [&](SharedSettings& shared) {
                shared.unsavedWork = to == usual ? std::string() : to;
                also(shared, to, false);
                also(shared, from, from != usual); // other windows go on there until they end
            });
            if (outcome->status)
                outcome->status = outcome->kept.status;
            outcome->places = placesOfUnsavedWork(usual);
            return outcome;
        },
        [this](const std::shared_ptr<Outcome>& outcome) {
            // What has moved is written there from now on, also where some of the rest did not come along.
            m_folder = outcome->places.front();
            m_journal.setHomes(outcome->places);
            m_searches.setPlaces(outcome->places);
            if (!outcome->status)
                emit failed(outcome->status.error());
            else
                emit moved(static_cast<int>(outcome->kept.inUse));
        });
}

} // namespace shelf
