// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/console.h"
#include "engine/journal/journal.h"
#include "engine/run/train_run.h"

#include <string>

namespace shelf {

/// Keeps the run that a command trains in the journal while it trains, so that a kill loses the last seconds
/// only. Once it is saved where it was meant to go it is removed there; else it stays, and the next training
/// tells of it.
class KeptTraining {
public:
    KeptTraining();

    /// Lets a training hand over what it has come to.
    void watch(TrainingObserver& observer);
    /// Writes the run where it was meant to go; nothing needs to be kept then. Where that fails the journal
    /// is the second place, and standard error says where in it.
    Status save(const Run& run, const std::string& file, Console& console);
    /// Keeps the run that will not be where it was meant to go, and says where it is instead.
    void keep(const Run& run, const std::string& file, Console& console);
    /// The run is safe elsewhere.
    void forget() { m_journal.remove(m_key); }
    /// It ended without a run: says where what was kept of it is, if anything.
    void tell(Console& console);

private:
    std::string place() const; ///< in the journal; empty while there is none

    Journal m_journal;
    std::string m_key;
};

/// Says which trainings of earlier commands ended before they were saved, where they are and how to take
/// them.
void tellKeptTrainings(Console& console);

} // namespace shelf
