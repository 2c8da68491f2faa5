// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"

#include "engine/base/bulk/random_steps.h"

namespace shelf {

namespace {

std::uint64_t splitmix(std::uint64_t& state)
{
    std::uint64_t z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

} // namespace

Random::Random(std::uint64_t seed, std::uint64_t stream)
{
    std::uint64_t s = seed;
    std::uint64_t mixed = splitmix(s) ^ (stream * 0xd1342543de82ef95ULL + 0x2545f4914f6cdd1dULL);
    for (auto& word : m_state)
        word = splitmix(mixed);
}

std::uint64_t Random::next()
{
    return nextOf(m_state);
}

std::uint64_t Random::below(std::uint64_t n)
{
    return belowOf(m_state, n);
}

double Random::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

float Random::uniform(float low, float high)
{
    const auto unit = static_cast<float>(next() >> 40) * 0x1.0p-24f;
    return low + (high - low) * unit;
}

double Random::normal()
{
    double sum = -6.0;
    for (int i = 0; i < 12; ++i)
        sum += uniform();
    return sum;
}

} // namespace shelf
