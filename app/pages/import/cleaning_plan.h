// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/session.h"
#include "engine/data/preview/clean_anew.h"

#include <QObject>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace shelf {

/// What is to be left out of the open data or changed in them, and what would come of it, before it is done.
/// The data without any of it are kept, or read anew when they are first needed.
class CleaningPlan : public QObject {
    Q_OBJECT
public:
    CleaningPlan(Session& session, Jobs& jobs, QObject* parent = nullptr);

    /// What would come of it: of nothing wanted, the data as they were read.
    struct Effect {
        DataSize before;
        DataSize after;
        DatasetPtr data;
    };

    /// What is wanted, as the options that say it.
    const ReadingOptions& wanted() const { return m_wanted; }
    bool isApplied() const; ///< the open data are what is wanted
    /// Null while it is worked out, where nothing was asked yet, and where there is a problem.
    const Effect* effect() const { return m_effect ? &*m_effect : nullptr; }
    const std::optional<Error>& problem() const { return m_problem; }
    bool isWorking() const { return m_isWorking; }
    bool canApply() const { return m_effect && !isApplied(); }
    /// Whether an option can be asked of the open data.
    bool applies(const ReadingOption& option) const;

    /// Somebody looks: works out what was not needed before.
    void look();
    Status say(const std::string& key, const std::string& value); ///< empty value: not wanted any more
    void sayNothing();
    /// Wants what is applied.
    void forget();
    /// Hands over what would come of it.
    void apply();
    bool canUndo() const;
    /// Applies what was applied before, or nothing where that is not known.
    void undo();

signals:
    void changed();   ///< anything of the above
    void forgotten(); ///< before that: nothing of what was wanted holds any more
    /// The data of the session are to be replaced by these.
    void applied(const shelf::DatasetPtr& data);

private:
    struct Answer;
    enum class Then { nothing, apply, undo };
    void takeDataset();
    void handOver(Then by);
    void want(const CleaningOptions& options);
    void ask();
    CleaningOptions present() const;

    Session& m_session;
    Jobs& m_jobs;
    ReadingOptions m_wanted;
    std::vector<CleaningOptions> m_before; ///< what was applied, the latest last
    DatasetPtr m_uncleaned;                ///< null: not read so far
    DatasetPtr m_handedOver;
    std::optional<Effect> m_effect;
    std::optional<Error> m_problem;
    bool m_isWorking = false;
    bool m_isSeen = false;
    Then m_then = Then::nothing; ///< what follows once the effect is there
    Then m_handedBy = Then::nothing;
    CleaningOptions m_handedFrom; ///< what was applied when the data were handed over
    JobSlot m_slot;
};

} // namespace shelf
