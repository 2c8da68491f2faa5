// SPDX-License-Identifier: GPL-3.0-or-later
// What README promises of equal calls: the same bytes on one instruction set, the same figures on all.
#include "engine/data/sample/sample_library.h"
#include "engine/kernels/kernels.h"
#include "engine/parameters/presets.h"
#include "engine/projection/make_map.h"
#include "engine/projection/quality/map_quality.h"
#include "engine/run/train_run.h"
#include "tests/engine/all_methods.h"
#include "tests/engine/run_file_bytes.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QLatin1String>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QStringLiteral>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <map>
#include <memory>

using namespace shelf;

namespace {

constexpr const char* kFiguresOnly = "SHELFSPACE_TEST_FIGURES";

std::shared_ptr<const Dataset> library()
{
    static const auto data = [] {
        SampleParameters parameters;
        parameters.books = 300;
        parameters.users = 500;
        parameters.ratings = 12'000;
        return std::make_shared<const Dataset>(std::move(*makeSampleLibrary(parameters)));
    }();
    return data;
}

/// A few epochs of a preset, as the command line trains it.
Run trained(const std::string& preset, int threads)
{
    RunSettings settings = *presetSettings(preset);
    settings.training.epochs = std::min(settings.training.epochs, 4);
    auto run = trainRun({preset, library(), settings, threads});
    if (!run)
        qFatal("%s: %s", preset.c_str(), run.error().text().c_str());
    return std::move(*run);
}

/// Every road that training can take: networks, blocked and plain descent, closed forms, sampling,
/// alternating least squares, graphs.
constexpr const char* kPresets[] = {
    "goodbooks-neural", "biased-mf", "mf",        "svdpp",    "bayesian-mf", "ials", "ease", "bpr",
    "lightgcn",         "neumf",     "two-tower", "item-knn", "bias"};

using Figures = std::map<QByteArray, double>;

/// What a person would read off: errors and rankings of models, cost and faithfulness of maps.
Figures figures()
{
    Figures out;
    for (const char* preset : kPresets) {
        const Run run = trained(preset, 1);
        const QByteArray name(preset);
        if (run.metrics.count > 0) {
            out[name + " RMSE"] = run.metrics.rmse;
            out[name + " MAE"] = run.metrics.mae;
        }
        if (run.ranking.users > 0) {
            out[name + " NDCG"] = run.ranking.ndcg;
            out[name + " recall"] = run.ranking.recall;
        }
        if (name != "ials")
            continue;
        for (const LayoutMethod* method : methodsThatNeedNothing()) {
            MapRequest request;
            request.rows = run.model->bookEmbedding();
            request.books = &run.data->books;
            request.parameters.method = method;
            request.threads = 1;
            MapStages stages;
            const auto map = makeMap(request, stages);
            if (!map)
                qFatal("%s", map.error().text().c_str());
            const auto quality =
                measureMap(request.rows, run.data->books, *map, request.parameters.metric, {}, 1);
            if (!quality)
                qFatal("%s", quality.error().text().c_str());
            const QByteArray title = "map " + QByteArray(method->key.data(), qsizetype(method->key.size()));
            out[title + " neighbors kept"] = quality->faith.knn;
            out[title + " trustworthiness"] = quality->faith.trustworthiness;
            if (stages.layout)
                out[title + " cost"] = stages.layout->curve.back().cost;
        }
    }
    return out;
}

int printFigures()
{
    std::printf("%s\n", kernels().name);
    for (const auto& [name, value] : figures())
        std::printf("%s=%.17g\n", name.constData(), value);
    return 0;
}

/// The figures of another process that was told which instructions to use; empty where it did not obey.
Figures figuresBy(const char* isa)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SHELFSPACE_ISA"), QLatin1String(isa));
    environment.insert(QLatin1String(kFiguresOnly), QStringLiteral("1"));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(), QStringList());
    Figures out;
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return out;
    const QList<QByteArray> lines = process.readAllStandardOutput().trimmed().split('\n');
    if (lines.first() != isa)
        return out;
    for (const QByteArray& line : lines.mid(1)) {
        const auto equals = line.lastIndexOf('=');
        out[line.left(equals)] = line.mid(equals + 1).toDouble();
    }
    return out;
}

/// The file with everything that a clock decides blotted out: the section "clock", its checksum in the table,
/// the table's in the header and the header's own.
std::string timeless(std::string file)
{
    for (std::uint64_t s = 0; s < number(file, 12, 4); ++s) {
        const std::size_t at = 64 + 48 * static_cast<std::size_t>(s);
        if (std::string(file.c_str() + at) == "clock") {
            std::fill_n(file.begin() + static_cast<std::ptrdiff_t>(number(file, at + 24, 8)),
                        number(file, at + 32, 8), '\0');
            std::fill_n(file.begin() + static_cast<std::ptrdiff_t>(at + 40), 4, '\0');
        }
    }
    std::fill_n(file.begin() + 24, 4, '\0');
    std::fill_n(file.begin() + 60, 4, '\0');
    return file;
}

} // namespace

class TestSameBytes : public QObject {
    Q_OBJECT
private slots:
    void equalTrainingsGiveEqualFilesButForTheClock_data()
    {
        QTest::addColumn<QString>("preset");
        for (const char* preset : kPresets)
            QTest::newRow(preset) << QString::fromLatin1(preset);
    }
    void equalTrainingsGiveEqualFilesButForTheClock()
    {
        QFETCH(QString, preset);
        Run one = trained(preset.toStdString(), 1);
        const std::string file = saved(one);
        const std::string again = saved(trained(preset.toStdString(), 3));
        QVERIFY(file.size() > 1000 && timeless(file) != file);
        QVERIFY(timeless(again) == timeless(file));
        // What is blotted out hides nothing but the clock.
        one.history.epochs.front().trainLoss += 1e-9;
        QVERIFY(timeless(saved(one)) != timeless(file));
    }

    void otherInstructionsGiveTheSameFigures()
    {
        const Figures own = figuresBy(kernelVariants().front()->name);
        QVERIFY(own.size() > 30);
        int compared = 0;
        for (const Kernels* variant : kernelVariants().subspan(1)) {
            const char* isa = variant->name;
            if (!kernelVariant(isa)) {
                qInfo("This processor has no %s", isa);
                continue;
            }
            ++compared;
            const Figures other = figuresBy(isa);
            QCOMPARE(other.size(), own.size());
            for (const auto& [name, value] : own) {
                QVERIFY2(other.contains(name), name.constData());
                // README, "Take away".
                const double allowed = name.endsWith("cost")    ? 0.1 * std::fabs(value)
                                       : name.startsWith("map") ? 0.03
                                       : name.endsWith("RMSE") || name.endsWith("MAE") ? 0.002
                                                                                       : 0.01;
                const double off = std::fabs(other.at(name) - value);
                QVERIFY2(off <= allowed, qPrintable(QStringLiteral("%1 by %2: %3, by the plain one: %4")
                                                        .arg(QLatin1String(name), QLatin1String(isa))
                                                        .arg(other.at(name), 0, 'g', 9)
                                                        .arg(value, 0, 'g', 9)));
            }
        }
        if (compared == 0)
            QSKIP("This processor has no other instruction set to compare with");
    }
};

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsSet(kFiguresOnly))
        return printFigures();
    QCoreApplication application(argc, argv);
    TestSameBytes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_same_bytes.moc"
