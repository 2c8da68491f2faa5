// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/projection/clusters/book_terms.h"
#include "engine/projection/clusters/clusters.h"

#include <algorithm>
#include <cmath>
#include <new>
#include <numeric>

namespace shelf {

namespace {

constexpr std::uint32_t kLeastBooks = 3;
constexpr double kLeastScore = 2;
/// What a cluster's words are chosen from at most.
constexpr std::size_t kCandidates = 60;

struct Candidate {
    double score = 0;
    std::uint32_t cluster = 0;
    std::uint32_t term = 0;
};

bool stronger(const Candidate& x, const Candidate& y)
{
    if (x.score != y.score)
        return x.score > y.score;
    return x.cluster != y.cluster ? x.cluster < y.cluster : x.term < y.term;
}

/// Log-odds of a word in and outside of a cluster over their standard deviation (Monroe et al. 2008).
/// The prior has the frequencies of all books and weighs as much as a cluster of average size.
class WordOdds {
public:
    WordOdds(double all, int clusters) : m_all(all), m_share(1.0 / clusters) {}

    /// inside, outside: books with the word; size: words in the cluster.
    double score(double inside, double outside, double size) const
    {
        const double prior = (inside + outside) * m_share;
        const double others = m_all * m_share;
        const double with = inside + prior;
        const double withOutside = outside + prior;
        const double without = size + others - with;
        const double withoutOutside = m_all - size + others - withOutside;
        if (without <= 0 || withoutOutside <= 0)
            return 0;
        return (std::log(with / without) - std::log(withOutside / withoutOutside)) /
               std::sqrt(1 / with + 1 / withOutside);
    }

private:
    double m_all;
    double m_share;
};

bool isWordByte(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
}

/// Whether one says what the other does: "king" and "stephen king", "vampire" and "vampires".
bool repeats(std::string_view x, std::string_view y)
{
    if (x.size() > y.size())
        std::swap(x, y);
    for (std::size_t at = y.find(x); at != std::string_view::npos; at = y.find(x, at + 1)) {
        const std::size_t end = at + x.size();
        const bool begins = at == 0 || !isWordByte(y[at - 1]);
        const bool ends = end == y.size() || !isWordByte(y[end]) || (end + 1 == y.size() && y[end] == 's');
        if (begins && ends)
            return true;
    }
    return false;
}

class Namer {
public:
    Namer(const Catalogue& books, const Clustering& clustering, std::size_t words)
        : m_terms(termsOf(books)),
          m_words(words),
          m_total(m_terms.folded.size(), 0),
          m_taken(m_terms.folded.size(), 0),
          m_chosen(static_cast<std::size_t>(clustering.count)),
          m_fallback(m_chosen.size())
    {
        for (const std::uint32_t term : m_terms.entries)
            ++m_total[term];
        collect(books, clustering);
    }

    std::vector<std::vector<std::string>> names()
    {
        std::sort(m_candidates.begin(), m_candidates.end(), stronger);
        std::vector<double> best(m_chosen.size(), 0.0);
        for (const Candidate& candidate : m_candidates)
            best[candidate.cluster] = std::max(best[candidate.cluster], candidate.score);
        // First words that no other cluster has, as long as they are not much weaker than those it shares.
        for (const Candidate& candidate : m_candidates)
            if (m_taken[candidate.term] == 0 && 2 * candidate.score >= best[candidate.cluster])
                take(candidate);
        for (const Candidate& candidate : m_candidates)
            take(candidate);

        std::vector<std::vector<std::string>> result(m_chosen.size());
        for (std::size_t cluster = 0; cluster < m_chosen.size(); ++cluster) {
            std::sort(m_chosen[cluster].begin(), m_chosen[cluster].end(), stronger);
            for (const Candidate& candidate : m_chosen[cluster])
                result[cluster].push_back(m_terms.text[candidate.term]);
            if (result[cluster].empty() && !m_fallback[cluster].empty())
                result[cluster].push_back(m_fallback[cluster]);
        }
        return result;
    }

private:
    void collect(const Catalogue& books, const Clustering& clustering);
    void weigh(std::uint32_t cluster, const std::vector<std::uint32_t>& present,
               const std::vector<std::uint32_t>& inside, const WordOdds& odds);

    void take(const Candidate& candidate)
    {
        std::vector<Candidate>& chosen = m_chosen[candidate.cluster];
        if (chosen.size() >= m_words ||
            std::any_of(chosen.begin(), chosen.end(), [&](const Candidate& other) {
                return repeats(m_terms.folded[other.term], m_terms.folded[candidate.term]);
            }))
            return;
        chosen.push_back(candidate);
        m_taken[candidate.term] = 1;
    }

    BookTerms m_terms;
    std::size_t m_words;
    std::vector<std::uint32_t> m_total; ///< books that have the term
    std::vector<std::uint8_t> m_taken;
    std::vector<Candidate> m_candidates;
    std::vector<std::vector<Candidate>> m_chosen;
    std::vector<std::string> m_fallback; ///< each cluster's most common author, or its least weak word
};

void Namer::collect(const Catalogue& books, const Clustering& clustering)
{
    const std::size_t count = std::min(books.size(), clustering.member.size());
    std::vector<std::vector<std::uint32_t>> members(m_chosen.size());
    for (std::size_t book = 0; book < count; ++book) {
        const std::int32_t cluster = clustering.member[book];
        if (cluster >= 0 && static_cast<std::size_t>(cluster) < members.size())
            members[static_cast<std::size_t>(cluster)].push_back(static_cast<std::uint32_t>(book));
    }
    const WordOdds odds(static_cast<double>(m_terms.entries.size()), clustering.count);
    std::vector<std::uint32_t> inside(m_terms.folded.size(), 0);
    std::vector<std::uint32_t> present;
    for (std::uint32_t cluster = 0; cluster < members.size(); ++cluster) {
        present.clear();
        for (const std::uint32_t book : members[cluster])
            for (const std::uint32_t term : m_terms.of(book))
                if (inside[term]++ == 0)
                    present.push_back(term);
        weigh(cluster, present, inside, odds);
        for (const std::uint32_t term : present)
            inside[term] = 0;
    }
}

void Namer::weigh(std::uint32_t cluster, const std::vector<std::uint32_t>& present,
                  const std::vector<std::uint32_t>& inside, const WordOdds& odds)
{
    double size = 0;
    for (const std::uint32_t term : present)
        size += inside[term];
    std::vector<Candidate> found;
    Candidate weak;
    std::uint32_t most = 0;
    for (const std::uint32_t term : present) {
        const double score = odds.score(inside[term], m_total[term] - inside[term], size);
        if (inside[term] >= kLeastBooks && score > kLeastScore)
            found.push_back({score, cluster, term});
        else if (inside[term] >= kLeastBooks && score > weak.score)
            weak = {score, cluster, term};
        const std::string& text = m_terms.text[term];
        std::string& author = m_fallback[cluster];
        if (m_terms.author[term] != 0 && (inside[term] > most || (inside[term] == most && text < author))) {
            most = inside[term];
            author = text;
        }
    }
    if (most == 0 && weak.score > 0)
        m_fallback[cluster] = m_terms.text[weak.term];
    std::sort(found.begin(), found.end(), stronger);
    found.resize(std::min(found.size(), kCandidates));
    m_candidates.insert(m_candidates.end(), found.begin(), found.end());
}

} // namespace

std::vector<std::vector<std::string>> standoutWords(const Catalogue& books, const Clustering& clustering,
                                                    int words)
{
    const auto count = static_cast<std::size_t>(std::max(clustering.count, 0));
    if (count == 0 || words <= 0)
        return std::vector<std::vector<std::string>>(count);
    try {
        return Namer(books, clustering, static_cast<std::size_t>(words)).names();
    } catch (const std::bad_alloc&) {
        return std::vector<std::vector<std::string>>(count);
    }
}

} // namespace shelf
