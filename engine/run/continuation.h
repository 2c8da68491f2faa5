// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/run/parent_run.h"
#include "engine/run/run.h"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace shelf {

/// A run and other data, joined so that the run's training goes on with these.
struct Continuation {
    std::shared_ptr<const Run> earlier;
    /// The run's readers, books and ratings in their order, then what the other data have besides. A pair
    /// that these rate too has their rating only. Ids are joined as they are written; of a book or reader
    /// that both know the newer text counts where there is one.
    std::shared_ptr<const Dataset> data;
    /// Divides the other data's ratings, those of pairs that the run has learned from all into the training
    /// part. What the run had held out is known as read, and in no part.
    Split split;
    ParentRun parent;
    std::size_t knownReaders = 0; ///< of the other data's, those that the run has
    std::size_t knownBooks = 0;
    std::size_t newReaders = 0;
    std::size_t newBooks = 0;
    std::size_t replaced = 0;       ///< ratings of the run that the other data have anew
    std::size_t stayInTraining = 0; ///< ratings that the split would hold out if the run had not learned them
};

/// settings: those of the training to come. file: where the run is kept; may be empty. An Error where models
/// of its kind do not continue, where only one of the two says how books were liked, where ratings of the
/// other data lie outside the run's scale, where they have neither a reader nor a book of the run, and where
/// the split cannot be made.
Result<Continuation> continuation(std::shared_ptr<const Run> earlier, const std::string& file,
                                  const Dataset& other, const RunSettings& settings);

/// What was found in joining, a sentence each: what is known already, what is replaced, what is not held out.
std::vector<std::string> continuationNotes(const Continuation& joined);

/// Where little or nothing could be held out as the run has learned the rest; empty where enough could.
std::string heldOutCaution(const Continuation& joined);

/// Whether models of a kind go on with other data: those that learn rating by rating, so that readers and
/// books that the data do not name keep what they have learned.
bool continues(const ModelKind& kind);

/// What training starts from: the run's tensors; readers and books that it does not know start as in a new
/// training with the settings' seed. An Error where the settings ask for another shape.
Result<std::shared_ptr<const Model>> startFrom(const Continuation& joined, const RunSettings& settings);

/// The settings with which a run goes on with other data when nothing else is said: its own, and a draw where
/// its held-out part was a file.
RunSettings continuedWithOtherData(const Run& earlier);

} // namespace shelf
