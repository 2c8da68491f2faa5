// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/random.h"
#include "engine/projection/clusters/book_groups.h"
#include "engine/projection/clusters/book_terms.h"
#include "engine/projection/clusters/clusters.h"
#include "engine/titles/folded_text.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <map>

using namespace shelf;

namespace {

struct Book {
    std::string title;
    std::string authors;
    std::int32_t cluster;
};

Catalogue catalogueOf(const std::vector<Book>& list)
{
    Catalogue books;
    for (std::size_t b = 0; b < list.size(); ++b) {
        books.ids.push_back(std::to_string(b + 1));
        books.titles.push_back(list[b].title);
        books.authors.push_back(list[b].authors);
        books.languages.emplace_back();
        books.imageUrls.emplace_back();
        books.years.push_back(kNoYear);
    }
    return books;
}

Clustering clusteringOf(const std::vector<Book>& list)
{
    Clustering clustering;
    for (const Book& book : list) {
        clustering.member.push_back(book.cluster);
        clustering.count = std::max(clustering.count, book.cluster + 1);
    }
    return clustering;
}

using Names = std::vector<std::vector<std::string>>;

Names namesOf(const std::vector<Book>& list, int words = 3)
{
    return standoutWords(catalogueOf(list), clusteringOf(list), words);
}

void add(std::vector<Book>& list, int copies, const Book& book)
{
    list.insert(list.end(), static_cast<std::size_t>(copies), book);
}

std::vector<std::string> textsOf(const BookTerms& terms, std::size_t book)
{
    std::vector<std::string> texts;
    for (const std::uint32_t term : terms.of(book))
        texts.push_back(terms.text[term]);
    std::sort(texts.begin(), texts.end());
    return texts;
}

} // namespace

class TestStandoutWords : public QObject {
    Q_OBJECT

private slots:
    void wordsAreOrderedByTheirScore();
    void wordsOfATitleAreFoundInAnyScript();
    void caseIsFoldedAndTheUsualSpellingShown();
    void brokenTextDoesNoHarm();
    void aBookCountsAWordOnce();
    void columnsThatTellSomethingAreUsed();
    void clustersGetDifferentNamesWhereTheyCan();
    void noTwoClustersBearOneName();
    void aNameDoesNotSayTheSameTwice();
    void aClusterWithoutWordsIsNamedByItsAuthor();
    void wordsOfFewBooksAreNotTakenForTheWhole();
    void nothingComesOfNothing();
};

/// Scores worked out anew from the formulas of Monroe et al. 2008, section 3.4.
void TestStandoutWords::wordsAreOrderedByTheirScore()
{
    // One word a title, four in each cluster that the others hardly have, and common ones.
    Random random(12);
    const std::vector<std::string> vocabulary[3] = {{"Alpha", "Bravo", "Carbon", "Delta"},
                                                    {"Echo", "Foxtrot", "Golf", "Hotel"},
                                                    {"India", "Juliet", "Kilo", "Lima"}};
    std::vector<Book> list;
    for (int i = 0; i < 900; ++i) {
        const auto cluster = static_cast<std::size_t>(i % 3);
        const bool own = random.uniform() < 0.5;
        const bool stray = random.uniform() < 0.15;
        const auto word = static_cast<std::size_t>(std::min(random.below(4), random.below(4)));
        const std::string title = own ? vocabulary[stray ? random.below(3) : cluster][word] : "Common";
        list.push_back({title, "", static_cast<std::int32_t>(cluster)});
    }
    std::map<std::string, double> total, inside[3];
    double all = 0, size[3] = {0, 0, 0};
    for (const Book& book : list) {
        const auto c = static_cast<std::size_t>(book.cluster);
        ++total[book.title];
        ++inside[c][book.title];
        ++size[c];
        ++all;
    }
    const Names names = namesOf(list, 4);
    QCOMPARE(names.size(), std::size_t{3});
    for (std::size_t c = 0; c < 3; ++c) {
        std::vector<std::pair<double, std::string>> scores;
        for (const auto& [word, count] : total) {
            const double yi = inside[c][word], yj = count - yi;
            const double prior = count / 3, priors = all / 3;
            const double delta = std::log((yi + prior) / (size[c] + priors - yi - prior)) -
                                 std::log((yj + prior) / (all - size[c] + priors - yj - prior));
            const double z = delta / std::sqrt(1 / (yi + prior) + 1 / (yj + prior));
            if (z > 2 && yi >= 3)
                scores.emplace_back(-z, word);
        }
        std::sort(scores.begin(), scores.end());
        QVERIFY(scores.size() >= 2);
        std::vector<std::string> expected;
        for (const auto& [z, word] : scores)
            expected.push_back(word);
        QCOMPARE(names[c], expected);
    }
}

void TestStandoutWords::wordsOfATitleAreFoundInAnyScript()
{
    using Words = std::vector<std::string_view>;
    QCOMPARE(wordsIn("Harry Potter and the Sorcerer's Stone (Harry Potter, #1)"),
             (Words{"Harry", "Potter", "and", "the", "Sorcerer", "Stone", "Harry", "Potter"}));
    QCOMPARE(wordsIn("Cien a\u00F1os\u2014\u201Cde\u201D soledad\u2026 1984 2nd X"),
             (Words{"Cien", "a\u00F1os", "de", "soledad"}));
    QCOMPARE(
        wordsIn("L\u2019\u00C9tranger, \u00FC, \u0412\u043E\u0439\u043D\u0430 \u0438 \u043C\u0438\u0440"),
        (Words{"\u00C9tranger", "\u0412\u043E\u0439\u043D\u0430", "\u043C\u0438\u0440"}));
    QVERIFY(wordsIn("").empty());
    QVERIFY(isStopWord("the") && isStopWord("und") && isStopWord("les") && isStopWord("het") &&
            isStopWord("f\u00FCr") && !isStopWord("potter"));
}

void TestStandoutWords::caseIsFoldedAndTheUsualSpellingShown()
{
    QCOMPARE(foldedCase("\u00C9T\u00C9 \u0141\u00D3D\u0179 \u039C\u0397 \u041C\u0418\u0420 \u0401 1\u00D7"),
             std::string("\u00E9t\u00E9 \u0142\u00F3d\u017A \u03BC\u03B7 \u043C\u0438\u0440 \u0451 1\u00D7"));
    std::vector<Book> list;
    add(list, 3, {"WIZARDS", "", 0});
    add(list, 5, {"Wizards", "", 0});
    add(list, 2, {"wizards", "", 0});
    add(list, 10, {"Kitchens", "", 1});
    QCOMPARE(namesOf(list), (Names{{"Wizards"}, {"Kitchens"}}));

    list.clear();
    add(list, 3, {"\u039B\u039F\u0393\u039F\u03A3", "", 0}); // capitals go without accents
    add(list, 5, {"\u039B\u03CC\u03B3\u03BF\u03C2", "", 0});
    add(list, 2, {"\u03BB\u03CC\u03B3\u03BF\u03C2", "", 0});
    add(list, 4, {"Kitchens", "", 1});
    add(list, 6, {"\uFF2B\uFF29\uFF34\uFF23\uFF28\uFF25\uFF2E\uFF33", "", 1});
    QCOMPARE(namesOf(list), (Names{{"\u039B\u03CC\u03B3\u03BF\u03C2"},
                                   {"\uFF2B\uFF29\uFF34\uFF23\uFF28\uFF25\uFF2E\uFF33"}}));
}

void TestStandoutWords::brokenTextDoesNoHarm()
{
    std::vector<Book> list;
    add(list, 9, {"\xFF\xFE\xC3 Stars\xE2\x80", "\xC3", 0});
    add(list, 9, {std::string("Oceans\0\x80", 8), "", 1});
    const Names names = namesOf(list);
    QVERIFY(std::find(names[0].begin(), names[0].end(), "Stars") != names[0].end());
    QVERIFY(std::find(names[1].begin(), names[1].end(), "Oceans") != names[1].end());
}

void TestStandoutWords::aBookCountsAWordOnce()
{
    const Catalogue books = catalogueOf({{"Dune Dune dune", "Dune, Frank Herbert", 0}});
    const BookTerms terms = termsOf(books);
    QCOMPARE(textsOf(terms, 0), (std::vector<std::string>{"Dune", "Frank Herbert"}));
    std::vector<Book> list;
    add(list, 2, {"Echo echo echo echo echo", "", 0});
    add(list, 20, {"Mirror", "", 0});
    add(list, 22, {"Window", "", 1});
    QCOMPARE(namesOf(list)[0], (std::vector<std::string>{"Mirror"}));
}

void TestStandoutWords::columnsThatTellSomethingAreUsed()
{
    std::vector<Book> list(12);
    Catalogue books = catalogueOf(list);
    TextColumn genres{"genres", {}}, tags{"Tags", {}}, publisher{"Publisher", {}}, isbn{"ISBN", {}},
        pages{"pages", {}}, shelf{"place", {}}, rating{"average_rating", {}};
    for (int b = 0; b < 12; ++b) {
        genres.values.emplace_back(b % 2 == 0 ? "Sci-Fi|Children's" : "Drama|Film-Noir");
        tags.values.emplace_back(b % 2 == 0 ? "['to read', 'space']" : "['war', 'to read']");
        publisher.values.emplace_back(b % 2 == 0 ? "Little, Brown" : "Penguin");
        isbn.values.emplace_back(b % 2 == 0 ? "A" : "B");
        pages.values.emplace_back(std::to_string(b % 3));
        shelf.values.emplace_back("place " + std::to_string(b));
        rating.values.emplace_back(b % 2 == 0 ? "good" : "bad");
    }
    books.extra = {genres, tags, publisher, isbn, pages, shelf, rating};
    const BookTerms terms = termsOf(books);
    QCOMPARE(textsOf(terms, 0), (std::vector<std::string>{"Children's", "Sci-Fi", "space", "to read"}));
    QCOMPARE(textsOf(terms, 1), (std::vector<std::string>{"Drama", "Film-Noir", "to read", "war"}));
}

void TestStandoutWords::clustersGetDifferentNamesWhereTheyCan()
{
    // By the formulas "Love" scores 11.3 in the first and 7.1 in the second, which has "Garden" at 4.3.
    std::vector<Book> list;
    add(list, 60, {"Love", "", 0});
    add(list, 30, {"Love", "", 1});
    add(list, 12, {"Love Garden", "", 1});
    add(list, 200, {"Murder", "", 2});
    add(list, 30, {"Murder", "", 3});
    const Names names = namesOf(list, 1);
    QCOMPARE(names[0], (std::vector<std::string>{"Love"}));
    QCOMPARE(names[1], (std::vector<std::string>{"Garden"}));
    QCOMPARE(namesOf(list, 2)[1], (std::vector<std::string>{"Love", "Garden"})); // for want of others
    QCOMPARE(names[2], (std::vector<std::string>{"Murder"}));
    QCOMPARE(names[3], (std::vector<std::string>{"Murder"})); // there is no choice
}

void TestStandoutWords::noTwoClustersBearOneName()
{
    std::vector<Book> list;
    add(list, 200, {"Murder", "", 0});
    add(list, 30, {"Murder", "", 1});
    add(list, 20, {"Murder", "", 2});
    add(list, 60, {"Love", "", 3});
    add(list, 30, {"Love", "", 4});
    add(list, 12, {"Love Garden", "", 4});
    const Catalogue books = catalogueOf(list);
    const Clustering clustering = clusteringOf(list);
    const std::vector<std::string> names = clusterNames(books, clustering, 1);
    QCOMPARE(names, (std::vector<std::string>{"Murder", "Murder (2)", "Murder (3)", "Love", "Garden"}));
    // Where a further word tells them apart, it does.
    std::vector<Book> two;
    add(two, 60, {"Love", "", 0});
    add(two, 60, {"Love", "", 1});
    add(two, 9, {"Love Garden", "", 1});
    add(two, 90, {"Stone", "", 2});
    const auto apart = clusterNames(catalogueOf(two), clusteringOf(two), 1);
    QCOMPARE(QSet<QString>({QString::fromStdString(apart[0]), QString::fromStdString(apart[1])}).size(), 2);
    std::vector<Book> nothing;
    add(nothing, 5, {"", "", 0});
    add(nothing, 5, {"", "", 1});
    QCOMPARE(clusterNames(catalogueOf(nothing), clusteringOf(nothing)), (std::vector<std::string>{"", ""}));
}

void TestStandoutWords::aNameDoesNotSayTheSameTwice()
{
    std::vector<Book> list;
    add(list, 40, {"Vampire King", "Stephen King", 0});
    add(list, 30, {"Vampires King", "Stephen King", 0});
    add(list, 70, {"Cooking", "Julia Child", 1});
    for (const std::vector<std::string>& words : namesOf(list)) {
        const auto has = [&](const char* word) { return std::count(words.begin(), words.end(), word); };
        QVERIFY(has("King") + has("Stephen King") <= 1);
        QVERIFY(has("Vampire") + has("Vampires") <= 1);
    }
    QCOMPARE(namesOf(list)[0].size(), std::size_t{2});
}

void TestStandoutWords::aClusterWithoutWordsIsNamedByItsAuthor()
{
    const std::vector<Book> list = {{"One", "Ann Lee", 0},   {"Apple", "Ann Lee", 0}, {"Pear", "Bo Ek", 0},
                                    {"Plum", "Cy Orr", 1},   {"Fig", "Cy Orr", 1},    {"Lime", "Di Fox", 1},
                                    {"Berry", "Ed Gray", -1}};
    QCOMPARE(namesOf(list), (Names{{"Ann Lee"}, {"Cy Orr"}}));
    // Without authors by what it has a little more of: 10 of 19 against 9 of 20.
    std::vector<Book> nobody;
    add(nobody, 10, {"Sea", "", 0});
    add(nobody, 9, {"Land", "", 0});
    add(nobody, 9, {"Sea", "", 1});
    add(nobody, 11, {"Land", "", 1});
    QCOMPARE(namesOf(nobody), (Names{{"Sea"}, {"Land"}}));
}

void TestStandoutWords::wordsOfFewBooksAreNotTakenForTheWhole()
{
    std::vector<Book> list;
    add(list, 2, {"Rare Dragons", "", 0});
    add(list, 30, {"Dragons", "", 0});
    add(list, 300, {"History", "", 1});
    QCOMPARE(namesOf(list)[0], (std::vector<std::string>{"Dragons"}));
}

void TestStandoutWords::nothingComesOfNothing()
{
    QCOMPARE(standoutWords({}, {}), Names());
    std::vector<Book> list;
    add(list, 4, {"", "", 0});
    add(list, 3, {"", "", 1});
    QCOMPARE(namesOf(list), (Names{{}, {}}));
    QCOMPARE(namesOf(list, 0), (Names{{}, {}}));
    std::vector<Book> one;
    add(one, 5, {"Same", "Me", 0});
    QCOMPARE(namesOf(one), (Names{{"Me"}}));
}

QTEST_APPLESS_MAIN(TestStandoutWords)
#include "tst_standout_words.moc"
