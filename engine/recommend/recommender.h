// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/interactions.h"
#include "engine/recommend/editions.h"
#include "engine/recommend/expectations.h"
#include "engine/recommend/somebody.h"
#include "engine/recommend/top_n.h"

#include <mutex>
#include <optional>

namespace shelf {

/// recommend() for many readers of one run: what is the same for all of them is computed once. Refers to the
/// run's data and model, which it keeps alive. Thread-safe for const use. A run without a model recommends
/// nothing. A reader of the data that the model has learned nothing about (unlearnedReaders() in
/// engine/run/learned_books.h) is taken for a new one with the held-out ratings: they are fitted as a new
/// reader's are, their books count as rated, and none is a hit; where nothing is known of those books either,
/// nothing is recommended.
class Recommender {
public:
    explicit Recommender(const Run& run);
    /// learned: how many ratings of each book the model learned from, where the run has those of the readers
    /// alone who are asked about (loadReaderRun() in engine/files/run/reader_run_loader.h); none: the run is
    /// whole. Of a run that is not whole no similar readers are known.
    Recommender(const Run& run, std::optional<std::vector<std::uint32_t>> learned);

    std::vector<Recommendation> forUser(std::int32_t user, const TopNParameters& parameters) const;
    std::vector<Recommendation> forNewReader(std::span<const RatedBook> rated,
                                             const TopNParameters& parameters) const;
    /// An Error where the model cannot score somebody by features, or not by these. Rated books that the
    /// model knows nothing of (Run::unlearned) have no part in the scores and are no reasons.
    Result<std::vector<Recommendation>> forSomebody(const Somebody& somebody,
                                                    const TopNParameters& parameters) const;
    /// Books for two readers, without those that either has rated in training (unless includeSeen). A
    /// recommendation's score is the joint one, `each` the model's own for either; reasons are those of both.
    Result<std::vector<Recommendation>> forBoth(const Somebody& first, const Somebody& second, JointRule rule,
                                                const TopNParameters& parameters) const;

    /// The score of every book for somebody: what the lists above are sorted by.
    Result<std::vector<float>> scores(const Somebody& somebody) const;
    /// How many training ratings a book has.
    std::uint32_t trainingRatings(std::int32_t book) const
    {
        return m_ratings[static_cast<std::size_t>(book)];
    }
    /// The editions of what somebody has read, which ListRules::withoutEditions leaves out, and by what they
    /// are told.
    std::vector<OtherEdition> otherEditionsOf(const Somebody& somebody) const;

    /// Whether the model has learned nothing about this reader of the data.
    bool isUnlearnedReader(std::int32_t user) const;
    /// As the function of that name.
    Expectations expectations(std::int32_t user) const;
    std::vector<RatedBook> ratedBooks(std::int32_t user) const;
    /// Readers of the data like this one, at most so many; those without training ratings are left out. By
    /// vectors for a reader of the training whose model has them, else by the books rated (by a reader whose
    /// every rating is held out: the books of those); none for somebody of whom only features are known.
    SimilarReaders similarReaders(const Somebody& somebody, int count) const;

    /// What `rated` of the user means for forUser, for callers who know it already: the same result without
    /// grouping all ratings first.
    std::vector<Recommendation> forUser(std::int32_t user, std::span<const RatedBook> rated,
                                        const TopNParameters& parameters) const;

private:
    struct Asked;
    Result<Asked> ask(const Somebody& somebody) const;
    Result<Asked> askUser(std::int32_t user, std::span<const RatedBook> rated) const;
    Result<Asked> askNew(std::span<const RatedBook> rated, std::span<const std::int32_t> read = {}) const;
    void addTaken(Asked& asked, std::vector<std::int32_t>& books, std::vector<float>& ratings) const;
    bool knowsAny(std::span<const RatedBook> rated) const;
    std::vector<Recommendation> pick(std::span<const float> scores, std::span<const Asked* const> readers,
                                     const TopNParameters& parameters) const;
    std::vector<RuledList::Picked> pickBooks(std::span<const float> scores,
                                             std::span<const Asked* const> readers,
                                             const TopNParameters& parameters) const;
    std::vector<std::uint8_t> allowed(std::span<const Asked* const> readers,
                                      const TopNParameters& parameters) const;
    void diversify(std::vector<RuledList::Picked>& order, std::span<const float> scores, std::size_t count,
                   double diversity) const;
    bool isUnlearned(std::int32_t book) const;
    const Grouping& byUser() const;
    const Interactions& interactions() const;
    const Works& works() const;
    SimilarReaders similarByVectors(std::int32_t user, int count) const;
    SimilarReaders similarByBooks(std::int32_t self, std::span<const std::int32_t> books, int count) const;

    std::shared_ptr<const Dataset> m_data;
    std::shared_ptr<const Model> m_model;
    std::vector<std::uint32_t> m_ratings;   ///< in training, a count a book
    std::vector<std::uint8_t> m_unlearned;  ///< as Run::unlearned
    std::vector<std::uint8_t> m_newReaders; ///< as unlearnedReaders()
    std::vector<std::uint8_t> m_trained;    ///< 1 for ratings in training
    std::vector<std::uint8_t> m_heldOut;    ///< 1 for ratings in the validation or test part
    mutable std::once_flag m_grouped;
    mutable Grouping m_byUser;
    mutable std::once_flag m_gathered;
    mutable std::optional<Interactions> m_interactions;
    mutable std::once_flag m_titled;
    mutable std::optional<Works> m_works;
};

} // namespace shelf
