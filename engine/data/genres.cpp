// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/genres.h"

#include "engine/base/numbers.h"

#include <algorithm>
#include <array>

namespace shelf {

namespace {

struct GenreWords {
    std::string_view name;
    std::array<std::string_view, 4> words; ///< a tag that holds one of these speaks of the genre
};

// From the special to the general: what stands first wins where tags are undecided.
constexpr GenreWords kGenreWords[] = {
    {"Graphic novels", {"graphic-novel", "comic", "manga"}},
    {"Poetry", {"poetry", "poem"}},
    {"Cooking", {"cook", "food"}},
    {"Self-help", {"self-help", "personal-development"}},
    {"Business", {"business", "econom", "management"}},
    {"Religion", {"religio", "christian", "spiritual"}},
    {"Philosophy", {"philosoph"}},
    {"Science", {"popular-science", "physics", "biology"}},
    {"Horror", {"horror", "zombie"}},
    {"Paranormal", {"paranormal", "vampire", "werewol"}},
    {"Science fiction", {"science-fiction", "sci-fi", "scifi", "dystopia"}},
    {"Mystery", {"myster", "detective", "crime"}},
    {"Thriller", {"thriller", "suspense"}},
    {"Memoir", {"memoir", "biograph"}},
    {"Historical fiction", {"historical-fiction", "historical-romance"}},
    {"Children", {"children", "picture-book", "middle-grade", "kids"}},
    {"Young adult", {"young-adult", "ya-", "teen"}},
    {"Fantasy", {"fantasy", "magic"}},
    {"Chick lit", {"chick-lit", "chicklit"}},
    {"Romance", {"romance", "erotica"}},
    {"Plays", {"plays", "drama", "theatre"}},
    {"History", {"history", "war"}},
    {"Nonfiction", {"non-fiction", "nonfiction"}},
    {"Classics", {"classic", "literature"}},
    {"Contemporary", {"contemporary", "realistic"}},
    {"Fiction", {"fiction", "novel"}},
};

bool speaksOf(std::string_view tag, const GenreWords& genre)
{
    return std::any_of(genre.words.begin(), genre.words.end(), [&](std::string_view word) {
        return !word.empty() && tag.find(word) != std::string_view::npos;
    });
}

} // namespace

std::string mainGenre(std::string_view tags)
{
    std::array<int, std::size(kGenreWords)> votes{};
    std::string_view first;
    const char separator = tags.find('|') != std::string_view::npos ? '|' : ',';
    while (!tags.empty()) {
        const std::size_t end = std::min(tags.find(separator), tags.size());
        const std::string_view tag = trimmed(tags.substr(0, end));
        if (first.empty())
            first = tag;
        // "Comedy|Romance" of MovieLens is an ordered list of names, not a set of readers' tags.
        if (separator == '|' && !tag.empty())
            return std::string(tag);
        for (std::size_t g = 0; g + 1 < std::size(kGenreWords); ++g)
            votes[g] += speaksOf(tag, kGenreWords[g]);
        tags.remove_prefix(std::min(end + 1, tags.size()));
    }
    const auto best = std::max_element(votes.begin(), votes.end());
    if (*best > 0)
        return std::string(kGenreWords[best - votes.begin()].name);
    return speaksOf(first, kGenreWords[std::size(kGenreWords) - 1]) ? std::string("Fiction")
                                                                    : std::string(first);
}

} // namespace shelf
