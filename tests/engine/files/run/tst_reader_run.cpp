// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/sample/sample_library.h"
#include "engine/files/run/reader_run_loader.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/presets.h"
#include "engine/recommend/recommender.h"
#include "engine/run/parent_run.h"
#include "engine/run/train_run.h"
#include "tests/engine/run_file_bytes.h"
#include "tests/run_file_surgery.h"
#include "tests/small_run.h"

#include "engine/base/random.h"

#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <bit>

using namespace shelf;

namespace {

/// So few ratings, half of them held out, that some books and some readers have none in training.
Result<Run> trained(std::string_view preset, const SampleParameters& size)
{
    const auto data = makeSampleLibrary(size);
    if (!data)
        return data.error();
    TrainingRequest request;
    request.data = std::make_shared<Dataset>(*data);
    request.settings = *presetSettings(preset);
    request.settings.training.epochs = 1;
    request.settings.training.steps = 0;
    request.settings.split.fraction = 0.4;
    request.settings.split.testFraction = 0.1;
    return trainRun(request);
}

bool sameList(const std::vector<Recommendation>& a, const std::vector<Recommendation>& b)
{
    const auto sameReason = [](const Reason& x, const Reason& y) {
        return x.book == y.book && x.weight == y.weight && x.reader == y.reader;
    };
    return std::ranges::equal(a, b, [&](const Recommendation& x, const Recommendation& y) {
        return x.book == y.book && x.hit == y.hit && x.insteadOf == y.insteadOf && x.kind == y.kind &&
               std::bit_cast<std::uint32_t>(x.score) == std::bit_cast<std::uint32_t>(y.score) &&
               x.each == y.each && std::ranges::equal(x.because, y.because, sameReason);
    });
}

bool sameBooks(const std::vector<RatedBook>& a, const std::vector<RatedBook>& b)
{
    return std::ranges::equal(a, b, [](const RatedBook& x, const RatedBook& y) {
        return x.book == y.book && x.rating == y.rating && x.heldOut == y.heldOut;
    });
}

/// What is asked about a reader and another by every road is the same.
void compareAnswers(const Recommender& whole, const Recommender& part, std::int32_t reader,
                    std::int32_t other, double diversity = 0)
{
    QCOMPARE(part.isUnlearnedReader(reader), whole.isUnlearnedReader(reader));
    QVERIFY(sameBooks(part.ratedBooks(reader), whole.ratedBooks(reader)));
    TopNParameters plain;
    plain.reasons = 3;
    TopNParameters ruled = plain;
    ruled.includeHeldOut = false;
    ruled.diversity = diversity;
    ruled.filter.fewestRatings = 2;
    ruled.rules.withoutEditions = true;
    ruled.rules.onePerAuthor = true;
    for (const TopNParameters& wanted : {plain, ruled}) {
        const auto expected = whole.forSomebody({.user = reader}, wanted);
        const auto list = part.forSomebody({.user = reader}, wanted);
        QCOMPARE(list.ok(), expected.ok());
        if (expected.ok())
            QVERIFY(sameList(*list, *expected));
        else
            QCOMPARE(list.error().text(), expected.error().text());
    }
    const auto expected = whole.forBoth({.user = reader}, {.user = other}, JointRule::leastMisery, plain);
    const auto list = part.forBoth({.user = reader}, {.user = other}, JointRule::leastMisery, plain);
    QCOMPARE(list.ok(), expected.ok());
    QVERIFY(!expected.ok() || sameList(*list, *expected));
}

ReadersAsked askedFor(std::vector<std::string> readers, bool comparesBooks = false)
{
    return {.readers = std::move(readers), .wholeCatalogue = true, .comparesBooks = comparesBooks};
}

std::optional<ReaderRun> readPart(const std::string& file, const ReadersAsked& asked)
{
    const auto source = memorySource(std::as_bytes(std::span(file)));
    return readReaderRun(*source, asked);
}

/// A file whose bytes that are read are counted.
class CountedSource final : public ByteSource {
public:
    explicit CountedSource(std::string bytes)
        : m_bytes(std::move(bytes)), m_source(memorySource(std::as_bytes(std::span(m_bytes))))
    {}
    std::uint64_t size() const override { return m_bytes.size(); }
    bool read(std::uint64_t offset, std::span<std::byte> to) override
    {
        m_count += to.size();
        return m_source->read(offset, to);
    }
    std::uint64_t count() const { return m_count; }

private:
    std::string m_bytes;
    std::unique_ptr<ByteSource> m_source;
    std::uint64_t m_count = 0;
};

/// A small run that went on from another.
Run smallChild()
{
    Run run = smallRun();
    run.settings.of<ParentRun>() = {
        "Parent", "parent.shelf",
        std::make_shared<const std::vector<std::uint32_t>>(std::vector<std::uint32_t>{1, 3})};
    run.split = {{0, 4}, {2}, {5, 6}};
    return run;
}

} // namespace

class TestReaderRun : public QObject {
    Q_OBJECT

private slots:
    void everyKindOfModelRecommendsAsFromTheWholeRun_data()
    {
        QTest::addColumn<QString>("preset");
        for (const Preset& preset : presets())
            QTest::newRow(std::string(preset.name).c_str())
                << QString::fromStdString(std::string(preset.name));
    }
    void everyKindOfModelRecommendsAsFromTheWholeRun()
    {
        QFETCH(QString, preset);
        const auto run = trained(preset.toStdString(), {.books = 60, .users = 40, .ratings = 400, .seed = 3});
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        const std::string path = m_folder.path().toStdString() + "/run.shelf";
        QVERIFY(saveRun(*run, path).ok());
        const auto whole = loadRun(path);
        QVERIFY(whole.ok());
        const ModelKind& kind = *whole->settings.kind;
        const RatingsNeeded needed =
            kind.ratingsNeeded ? kind.ratingsNeeded(whole->settings) : RatingsNeeded::ofAll;
        const Recommender all(*whole);
        int parts = 0;
        for (std::int32_t reader = 0; reader < 40; reader += 3) {
            const std::int32_t other = reader / 2;
            const auto id = [&](std::int32_t user) {
                return std::string(whole->data->userIds[static_cast<std::size_t>(user)]);
            };
            const auto part = loadReaderRun(path, askedFor({id(reader), id(other)}, true));
            QVERIFY(part.ok());
            parts += part->learned ? 1 : 0;
            QVERIFY(part->run.unlearned == whole->unlearned);
            QVERIFY(part->run.data->userIds == whole->data->userIds);
            compareAnswers(all, Recommender(part->run, part->learned), reader, other, 0.5);
            if (QTest::currentTestFailed())
                return;
        }
        const bool isPart = needed != RatingsNeeded::ofAll &&
                            (!kind.unmarkKnown || whole->unlearned.empty()) &&
                            !whole->model->bookEmbedding().empty();
        if (isPart)
            QVERIFY(parts > 0);
        if (needed == RatingsNeeded::none && isPart)
            QCOMPARE(parts, 14);
        if (needed == RatingsNeeded::ofAll)
            QCOMPARE(parts, 0);
        // Without a wish for unlike books those without vectors answer by a part, too.
        if (needed == RatingsNeeded::ofReader && !kind.unmarkKnown) {
            const auto listed = std::find_if(run->data->user.begin(), run->data->user.end(),
                                             [&](int user) { return !all.isUnlearnedReader(user); });
            const std::string id(run->data->userIds[static_cast<std::size_t>(*listed)]);
            const auto part = loadReaderRun(path, {.readers = {id}});
            QVERIFY(part.ok() && part->learned);
            const auto list = Recommender(part->run, part->learned).forUser(*listed, {});
            QVERIFY(sameList(list, all.forUser(*listed, {})));
        }
    }

    void oneReadersListReadsLittleOfTheFile()
    {
        const auto run = trained("biased-mf", {.books = 300, .users = 600, .ratings = 60000, .seed = 3});
        QVERIFY2(run.ok(), run.ok() ? "" : run.error().text().c_str());
        const std::string file = saved(*run);
        const auto all = sections(file);
        std::uint64_t allowed = 64 + 48 * all.size() + 64 * all.size(); // header, table, padding
        for (const auto& [tag, section] : all)
            if (tag.starts_with("model") || tag == "about" || tag == "books/ids" || tag == "books/titles" ||
                tag == "users/ids" || tag == "books/learned" || tag == "readers/values" ||
                tag == "readers/lengths")
                allowed += section.bytes.size();
        const auto rated = static_cast<std::uint64_t>(
            std::count(run->data->user.begin(), run->data->user.end(), run->data->user.front()));
        allowed += 4 + 8 * rated; // the reader's own: two bytes a book, one a rating, the difference of time

        CountedSource source(file);
        const std::string id(run->data->userIds[static_cast<std::size_t>(run->data->user.front())]);
        QVERIFY(readReaderRun(source, {.readers = {id}}));
        QVERIFY2(source.count() <= allowed, std::to_string(source.count()).c_str());
        QVERIFY2(source.count() * 8 < file.size(), std::to_string(source.count()).c_str());
    }

    void aReaderWhoIsNotThereHasNoRatings()
    {
        const auto part = readPart(saved(smallRun()), askedFor({"nobody", ""}));
        QVERIFY(part && part->run.data->ratingCount() == 0);
        QCOMPARE(part->run.data->findUser("nobody"), -1);
        QCOMPARE(part->run.data->findUser("u3"), 2);
    }

    void aRunThatWentOnFromAnotherKnowsWhatThatLearned()
    {
        const Run child = smallChild();
        const std::string file = saved(child);
        const auto whole = load(file);
        QVERIFY2(whole.ok(), whole.ok() ? "" : whole.error().text().c_str());
        const auto part = readPart(file, askedFor({"u2", "u1", "u2"}));
        QVERIFY(part && part->learned);
        QVERIFY(*part->learned == (std::vector<std::uint32_t>{2, 1, 1, 0}));
        QVERIFY(part->run.data->book == (std::vector<std::int32_t>{0, 1, 1, 2}));
        QVERIFY(part->run.data->time == (std::vector<std::int64_t>{10, -20, 30, 40}));
        QVERIFY(*part->run.settings.of<ParentRun>().learned == (std::vector<std::uint32_t>{1, 3}));
        QVERIFY(part->run.split.train == (std::vector<std::uint32_t>{0}));
        QVERIFY(part->run.split.validation == (std::vector<std::uint32_t>{2}));
        compareAnswers(Recommender(*whole), Recommender(part->run, part->learned), 0, 1);
    }

    void filesBeforeFormatSevenRecommendByTheWholeRun()
    {
        const std::string path = SHELFSPACE_SOURCE_DIR "/tests/engine/golden/small_run_v6.shelf";
        const auto part = loadReaderRun(path, askedFor({"u1"}));
        QVERIFY2(part.ok(), part.ok() ? "" : part.error().text().c_str());
        QVERIFY(!part->learned);
        QCOMPARE(part->run.data->ratingCount(), std::size_t(7));
        compareAnswers(Recommender(smallRunWithMaps()), Recommender(part->run, part->learned), 0, 2);
    }

    void whatIsNotAskedForIsNotRead()
    {
        std::string file = saved(smallRunWithMaps());
        const auto all = sections(file);
        for (const auto& [tag, section] : all)
            if (tag.starts_with("ratings/") || tag.starts_with("split/") || tag.starts_with("last") ||
                tag.starts_with("kept") || tag.starts_with("warnings/") || tag == "results")
                for (std::size_t i = 0; i < section.bytes.size(); ++i)
                    file[section.offset + i] ^= 1;
        QVERIFY(!load(file).ok());
        const auto part = readPart(file, askedFor({"u1", "u3"}));
        QVERIFY(part);
        compareAnswers(Recommender(smallRun()), Recommender(part->run, part->learned), 0, 2);
    }

    void damageToWhatIsAskedForIsSaidAsEver()
    {
        const std::string path = m_folder.path().toStdString() + "/damaged.shelf";
        const std::string file = saved(smallRunWithMaps());
        const auto all = sections(file);
        for (const char* tag : {"about", "books/ids", "books/titles", "books/learned", "users/ids", "model",
                                "model/1", "readers/values", "readers/lengths", "readers/ratings"}) {
            std::string changed = file;
            changed[all.at(tag).offset] ^= 1;
            put(path, changed);
            const auto whole = loadRun(path);
            const auto part = loadReaderRun(path, askedFor({"u1"}));
            QVERIFY2(!whole.ok() && !part.ok(), tag);
            QCOMPARE(part.error().text(), whole.error().text());
            QVERIFY2(part.error().message.find(std::string("section ") + tag) != std::string::npos, tag);
        }
        for (std::size_t size = 0; size < file.size(); size += 97)
            QVERIFY(!readPart(file.substr(0, size), askedFor({"u1"})));
    }

    void everyChangedBitOfAReadersRecordIsNoticed()
    {
        const std::string file = saved(smallRun());
        const Section records = sections(file).at("readers/ratings");
        int noticed = 0;
        for (std::size_t bit = 0; bit < 8 * records.bytes.size(); ++bit) {
            std::string changed = file;
            changed[records.offset + bit / 8] ^= static_cast<char>(1 << (bit % 8));
            int refused = 0;
            for (const char* reader : {"u1", "u2", "u3"})
                refused += readPart(changed, {.readers = {reader}}) ? 0 : 1;
            QCOMPARE(refused, 1); // whose record it is, and nobody else
            ++noticed;
        }
        QVERIFY(noticed > 100);
    }

    void forgedRecordsGiveNothingOrRatingsThatWork()
    {
        const std::string file = saved(smallChild());
        std::vector<Section> parts;
        for (const auto& [tag, section] : sections(file))
            if (tag.starts_with("readers/") || tag == "books/learned")
                parts.push_back(section);
        const Section records = sections(file).at("readers/ratings");
        const Section lengths = sections(file).at("readers/lengths");
        Random random(11);
        int given = 0;
        int refused = 0;
        for (int i = 0; i < 4000; ++i) {
            std::string forged = file;
            for (std::uint64_t changes = 1 + random.below(3); changes > 0; --changes) {
                const Section& part = parts[random.below(parts.size())];
                static const unsigned char values[] = {0x00, 0x01, 0x7F, 0x80, 0xFF};
                forged[part.offset + random.below(part.bytes.size())] =
                    static_cast<char>(random.below(2) == 0 ? random.below(256) : values[random.below(5)]);
            }
            // The records' own checksums, too.
            std::uint64_t at = records.offset;
            for (std::size_t reader = 0; reader < 3; ++reader) {
                const std::uint64_t length = number(forged, lengths.offset + 4 * reader, 4);
                if (length < 4 || at + length > records.offset + records.bytes.size())
                    break;
                const std::uint32_t crc = run_format::crc32(
                    std::as_bytes(std::span<const char>(forged).subspan(at + 4, length - 4)));
                std::memcpy(forged.data() + at, &crc, sizeof crc);
                at += length;
            }
            mendChecksums(forged);
            const auto part = readPart(forged, askedFor({"u1", "u3"}));
            if (!part) {
                ++refused;
                continue;
            }
            ++given;
            const Recommender recommender(part->run, part->learned);
            QVERIFY(recommender.forUser(0, TopNParameters()).size() <= 4);
            for (const RatedBook& one : recommender.ratedBooks(2))
                QVERIFY(one.book >= 0 && one.book < 4 && std::isfinite(one.rating));
        }
        QVERIFY2(given > 400 && refused > 400, std::to_string(given).c_str());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReaderRun)
#include "tst_reader_run.moc"
