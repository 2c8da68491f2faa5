// SPDX-License-Identifier: GPL-3.0-or-later
// What exports of a model are written from must be the model: its steps, worked out here in double, give its
// scores.
#include "engine/data/sample/sample_library.h"
#include "engine/models/layered_model.h"
#include "engine/parameters/presets.h"
#include "engine/run/train_run.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace shelf;

namespace {

std::shared_ptr<const Dataset> library()
{
    static const auto data = [] {
        SampleParameters parameters;
        parameters.books = 60;
        parameters.users = 90;
        parameters.ratings = 1'500;
        return std::make_shared<const Dataset>(std::move(*makeSampleLibrary(parameters)));
    }();
    return data;
}

Run trained(std::string_view preset)
{
    RunSettings settings = *presetSettings(preset);
    limitByEpochs(settings, 1);
    auto run = trainRun({std::string(preset), library(), settings, 1});
    if (!run)
        qFatal("%s", run.error().text().c_str());
    return std::move(*run);
}

double activated(Activation activation, double x)
{
    switch (activation) {
    case Activation::linear:
        return x;
    case Activation::relu:
        return x > 0 ? x : 0;
    case Activation::sigmoid:
        return 1 / (1 + std::exp(-x));
    case Activation::tanh:
        return std::tanh(x);
    }
    return 0;
}

double scoreOf(const ScoreGraph& graph, std::size_t user, std::size_t book)
{
    using Does = ScoreStep::Does;
    std::vector<std::vector<double>> given;
    for (const ScoreStep& step : graph.steps()) {
        std::vector<double> out;
        const auto in = [&](std::size_t i) -> const std::vector<double>& { return given[step.inputs[i]]; };
        if (step.isRow()) {
            const std::size_t row = step.does == Does::userRow ? user : book;
            for (std::size_t c = 0; c < step.table.cols; ++c)
                out.push_back(row < step.table.rows ? double(step.table.row(row)[c]) : 0.0);
        } else if (step.does == Does::concatenate) {
            for (std::size_t i = 0; i < step.inputs.size(); ++i)
                out.insert(out.end(), in(i).begin(), in(i).end());
        } else if (step.does == Does::multiply) {
            for (std::size_t c = 0; c < in(0).size(); ++c)
                out.push_back(in(0)[c] * in(1)[c]);
        } else if (step.does == Does::dot) {
            out.push_back(0);
            for (std::size_t c = 0; c < in(0).size(); ++c)
                out[0] += in(0)[c] * in(1)[c];
        } else if (step.does == Does::dense) {
            for (std::size_t unit = 0; unit < step.table.cols; ++unit) {
                double sum = double(step.bias.row(0)[unit]);
                for (std::size_t c = 0; c < in(0).size(); ++c)
                    sum += in(0)[c] * double(step.table.row(c)[unit]);
                out.push_back(activated(step.activation, sum));
            }
        } else {
            out.assign(step.width, double(step.shift));
            for (std::size_t i = 0; i < step.inputs.size(); ++i)
                for (std::size_t c = 0; c < out.size(); ++c)
                    out[c] += in(i)[c];
        }
        if (out.size() != step.width)
            return NAN;
        given.push_back(std::move(out));
    }
    return given.back().at(0);
}

} // namespace

class TestScoreGraph : public QObject {
    Q_OBJECT

private slots:
    void itsStepsGiveTheScores_data();
    void itsStepsGiveTheScores();
};

void TestScoreGraph::itsStepsGiveTheScores_data()
{
    QTest::addColumn<QByteArray>("preset");
    for (const Preset& preset : presets())
        QTest::newRow(std::string(preset.name).c_str())
            << QByteArray(preset.name.data(), qsizetype(preset.name.size()));
}

void TestScoreGraph::itsStepsGiveTheScores()
{
    QFETCH(QByteArray, preset);
    const Run run = trained(preset.constData());
    const Model& model = *run.model;
    const auto graph = scoreGraph(model);
    // Every network, factorization and two-tower model: those with vectors of both sides.
    if (!model.userEmbedding().empty())
        QVERIFY(graph.has_value());
    if (!graph)
        return;
    QSet<QString> names;
    for (const ScoreStep& step : graph->steps()) {
        QVERIFY2(!names.contains(QString::fromStdString(step.name)), step.name.c_str());
        names.insert(QString::fromStdString(step.name));
        if (step.isRow())
            QCOMPARE(step.tableRows(),
                     (step.does == ScoreStep::Does::userRow ? model.userCount() : model.bookCount()) + 1);
    }
    std::vector<float> scores(model.bookCount());
    for (const std::int32_t user : {0, 17, 89, -1}) {
        model.scoreAllBooks(user, scores);
        const std::size_t row = user < 0 ? model.userCount() : static_cast<std::size_t>(user);
        for (std::size_t b = 0; b < model.bookCount(); ++b) {
            const double expected = double(scores[b]);
            const double is = scoreOf(*graph, row, b);
            QVERIFY2(std::abs(is - expected) <= 1e-5 * std::max(1.0, std::abs(expected)),
                     qPrintable(QStringLiteral("reader %1, book %2: %3 for %4")
                                    .arg(user)
                                    .arg(b)
                                    .arg(is, 0, 'g', 9)
                                    .arg(expected, 0, 'g', 9)));
        }
    }
    // A book that training did not know.
    const std::int32_t user = 3;
    const std::int32_t unknown = -1;
    float expected = 0;
    model.scorePairs({&user, 1}, {&unknown, 1}, {&expected, 1});
    QVERIFY(std::abs(scoreOf(*graph, 3, model.bookCount()) - double(expected)) <=
            1e-5 * std::max(1.0F, std::abs(expected)));
}

QTEST_APPLESS_MAIN(TestScoreGraph)
#include "tst_score_graph.moc"
