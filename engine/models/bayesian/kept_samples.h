// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/models/bayesian/sample_average.h"
#include "engine/training/checkpoint.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace shelf {

/// Which sweeps of one fit become samples (as many after the burn-in as memory allows, evenly spread, the
/// last sweep among them), and those there are so far.
class KeptSamples {
public:
    KeptSamples(std::size_t users, std::size_t books, std::size_t factors, int sweeps, int burnIn);

    bool wants(int sweep) const; ///< 1-based
    /// Zeros, under the names of the next sample.
    std::shared_ptr<PosteriorSample> next() const { return empty(m_average.count() + 1); }
    void add(std::shared_ptr<const PosteriorSample> sample, int sweep);
    const SampleAverage& average() const { return m_average; }

    void save(Checkpoint& state) const;
    /// False where the state is of another model. Where more sweeps are planned now, those samples stay that
    /// the new plan would have kept; where it would have kept others, as many as there is room for.
    bool restore(const Checkpoint& state);

private:
    std::shared_ptr<PosteriorSample> empty(std::size_t number) const;
    std::vector<std::size_t> staying(const std::vector<double>& sweeps, int done) const;

    std::size_t m_users;
    std::size_t m_books;
    std::size_t m_factors;
    std::size_t m_most; ///< samples
    int m_sweeps;       ///< in all
    int m_burnIn;       ///< of them
    int m_every;        ///< sweeps a sample
    SampleAverage m_average;
    std::vector<double> m_sampleSweeps; ///< a sample: the sweep it was drawn in
};

} // namespace shelf
