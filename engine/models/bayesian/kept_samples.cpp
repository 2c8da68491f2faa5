// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/models/bayesian/kept_samples.h"

#include "engine/models/tensors.h"
#include "engine/training/trainer.h"

#include <algorithm>
#include <string>

namespace shelf {

namespace {

/// Of one fit: what its samples may take in memory and in the run file.
constexpr std::size_t kMostBytes = std::size_t{64} << 20;
constexpr std::size_t kMostSamples = 60;
/// Of a state: how many samples, then the sweep of each.
constexpr const char* kSweeps = "sample_sweeps";

void rename(PosteriorSample& sample, std::size_t number)
{
    const std::string suffix = "_" + std::to_string(number);
    sample.books.name = "books" + suffix;
    sample.users.name = "users" + suffix;
    sample.prior.name = "prior" + suffix;
}

} // namespace

KeptSamples::KeptSamples(std::size_t users, std::size_t books, std::size_t factors, int sweeps, int burnIn)
    : m_users(users),
      m_books(books),
      m_factors(factors),
      m_most(std::clamp<std::size_t>(kMostBytes / ((users + books + 2) * (factors + 1) * sizeof(float)), 1,
                                     kMostSamples)),
      m_sweeps(sweeps),
      m_burnIn(std::clamp(burnIn, 0, sweeps - 1)),
      m_every(
          std::max(1, static_cast<int>(
                          (static_cast<std::size_t>(std::max(1, sweeps - m_burnIn)) + m_most - 1) / m_most))),
      m_average(factors)
{}

bool KeptSamples::wants(int sweep) const
{
    return sweep > m_burnIn && (m_sweeps - sweep) % m_every == 0;
}

void KeptSamples::add(std::shared_ptr<const PosteriorSample> sample, int sweep)
{
    m_average.add(std::move(sample));
    m_sampleSweeps.push_back(sweep);
}

std::shared_ptr<PosteriorSample> KeptSamples::empty(std::size_t number) const
{
    const std::size_t n = m_factors + 1;
    auto sample = std::make_shared<PosteriorSample>();
    sample->books = zeroTensor("", m_books + 1, n);
    sample->users = zeroTensor("", m_users + 1, n);
    sample->prior = zeroTensor("", 1, n + n * n + 1);
    rename(*sample, number);
    return sample;
}

void KeptSamples::save(Checkpoint& state) const
{
    std::vector<double> numbers{static_cast<double>(m_sampleSweeps.size())};
    numbers.insert(numbers.end(), m_sampleSweeps.begin(), m_sampleSweeps.end());
    state.tensors.push_back(exactTensor(kSweeps, numbers));
    for (const auto& sample : m_average.samples())
        for (const Tensor* tensor : {&sample->books, &sample->users, &sample->prior})
            state.tensors.push_back(*tensor);
}

bool KeptSamples::restore(const Checkpoint& state)
{
    std::vector<double> sweeps = exactValues(state, kSweeps);
    if (sweeps.empty() || !(sweeps.front() >= 0 && sweeps.front() < static_cast<double>(sweeps.size())))
        return false;
    sweeps.resize(1 + static_cast<std::size_t>(sweeps.front()));
    sweeps.erase(sweeps.begin());
    BayesianModel::Samples samples;
    for (const double sweep : sweeps) {
        const auto sample = empty(samples.size() + 1);
        for (Tensor* tensor : {&sample->books, &sample->users, &sample->prior})
            if (!(sweep >= 1 && sweep <= state.epoch) || !restoreValues(state, tensor->name, tensor->values))
                return false;
        samples.push_back(sample);
    }
    for (const std::size_t i : staying(sweeps, state.epoch)) {
        auto sample = std::make_shared<PosteriorSample>(*samples[i]);
        rename(*sample, m_average.count() + 1);
        add(std::move(sample), static_cast<int>(sweeps[i]));
    }
    return true;
}

std::vector<std::size_t> KeptSamples::staying(const std::vector<double>& sweeps, int done) const
{
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < sweeps.size(); ++i)
        if (wants(static_cast<int>(sweeps[i])))
            kept.push_back(i);
    std::size_t wanted = 0;
    for (int sweep = 1; sweep <= done; ++sweep)
        wanted += wants(sweep) ? 1 : 0;
    if (kept.size() == wanted)
        return kept;
    const auto toCome = static_cast<std::size_t>(std::max(0, m_sweeps - done) / m_every);
    const std::size_t room = m_most > toCome ? m_most - toCome : 1;
    const std::size_t step = std::max<std::size_t>(1, (sweeps.size() + room - 1) / room);
    kept.clear();
    for (std::size_t i = (sweeps.size() + step - 1) % step; i < sweeps.size(); i += step)
        kept.push_back(i);
    return kept;
}

} // namespace shelf
