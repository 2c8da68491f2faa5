// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/base/text/message.h"
#include "engine/parameters/settings.h"
#include "engine/search/search_space.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace shelf {

enum class SearchMethod {
    random, ///< every trial is a fresh draw, trained in full (Bergstra & Bengio 2012)
    /// Many draws get a small share of the training, the best third of them three times as much, and so on
    /// (Jamieson & Talwalkar 2016). The share is one of the epochs; of models without epochs, of the training
    /// ratings.
    halving,
};

/// What a trial is judged by, always on the validation part: RMSE and MAE in stars (lower is better), or
/// NDCG@10 over all books (higher is better).
enum class SearchObjective { rmse, mae, ndcg };

SearchObjective defaultObjective(const RunSettings& settings, const Dataset* data = nullptr);
bool isBetter(SearchObjective objective, double a, double b);
std::string_view methodName(SearchMethod method);          ///< "random", "halving"
std::string_view objectiveName(SearchObjective objective); ///< "rmse", "mae", "ndcg@10"

/// Everything that decides which trials are made, in which order.
struct SearchPlan {
    RunSettings base; ///< what is not varied
    std::vector<SearchAxis> axes;
    SearchMethod method = SearchMethod::random;
    SearchObjective objective = SearchObjective::rmse;
    int trials = 20;        ///< different settings to try; 0: until the time is up
    double seconds = 0;     ///< of training, pauses left out; 0: no limit
    std::uint64_t seed = 1; ///< of the draws
};

inline constexpr std::size_t kMostAxes = 64;
inline constexpr int kMostTrials = 10'000;
/// Halving keeps one in so many, and gives it so many times the share.
inline constexpr int kHalvingFactor = 3;

struct Trial {
    int configuration = 0;           ///< which draw, 0-based; with halving one draw has several trials
    int rung = 0;                    ///< 0-based
    double share = 1;                ///< of the full training
    std::vector<std::string> values; ///< one an axis
    /// In the plan's measure; NaN where it failed.
    double objective = std::numeric_limits<double>::quiet_NaN();
    int epochs = 0;    ///< trained
    int bestEpoch = 0; ///< 0: none
    double seconds = 0;
    Message message = {}; ///< why it failed; empty otherwise

    bool failed() const { return !message.empty(); }
};

enum class SearchEnd {
    open,      ///< not run to an end yet, or stopped by the person: can be gone on with
    complete,  ///< all that was planned is done
    timeUp,    ///< goes on with more time
    exhausted, ///< there are no other settings to try
};

/// A search as far as it came: a value that can be kept in a file and gone on with.
struct SearchState {
    SearchPlan plan;
    std::string dataName;
    std::string fingerprint; ///< of the data: dataFingerprint()
    std::vector<Trial> trials;
    SearchEnd end = SearchEnd::open;

    double seconds() const; ///< of all trials
    /// Number of the best trial among those with the largest share; -1 where none has succeeded.
    int best() const;
    /// The plan's settings with the trial's values in place, for the full training.
    Result<RunSettings> settingsOf(const Trial& trial) const;
};

/// Whether the plan can be searched: the axes fit the settings, something is held out, an end is in sight.
Status checkPlan(const SearchPlan& plan, const Dataset* data = nullptr);

/// How training goes within a trial; false stops it, blocking pauses.
using TrialProgress = std::function<bool(double fraction, int epoch, int epochs)>;
struct TrialResult {
    double objective = 0;
    int epochs = 0;
    int bestEpoch = 0;
    bool stopped = false; ///< as asked by the progress callable: it does not count
};
/// Trains the settings with a share of the full effort and measures them on the validation part.
using TrialRunner =
    std::function<Result<TrialResult>(const RunSettings&, double share, const TrialProgress&)>;

struct SearchProgress {
    int trial = 0;      ///< trials done
    int trials = 0;     ///< planned in all, rungs counted; 0: until the time is up
    double inTrial = 0; ///< 0 .. 1; of several at once: added up
    int atWork = 0;     ///< trials that workers are at; 0 where they are made here, one after another
    int epoch = 0;
    int epochs = 0;
    double seconds = 0;      ///< spent, those of earlier sittings included
    double secondsLeft = -1; ///< -1: unknown
    double fraction = -1;    ///< of the whole; -1: unknown
};

/// Called on the searching thread; any may be empty.
struct SearchObserver {
    std::function<bool(const SearchProgress&)> progress; ///< false stops; blocking pauses
    std::function<void(const SearchState&)> trial;       ///< one more is in the state: save it
    /// What time is measured by: seconds since any moment, never going back. Empty: the machine's own clock.
    std::function<double()> clock = {};
};

/// A planned trial with what came of it: of its values and place, and why it failed where it did.
Trial madeTrial(Trial planned, const Result<TrialResult>& result, double seconds);

/// The draws that the trials name must be those of the plan: else the file was put together by hand.
Status checkTrials(const SearchState& state);

/// Goes on with a search (a new one has no trials) until it is complete, the time is up or the observer stops
/// it. A trial that was cut short leaves no trace and is made again by the next call, so that a search that
/// was interrupted ends with the trials of one that was not. Trials that fail are recorded with the reason.
Result<SearchState> runSearch(SearchState state, const TrialRunner& runner,
                              const SearchObserver& observer = {});

} // namespace shelf
