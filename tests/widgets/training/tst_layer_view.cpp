// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/theme.h"
#include "widgets/training/layer_model.h"
#include "widgets/training/layer_view.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QTest>

using namespace shelf;

namespace {

/// Factorization with vectors of 3 for MovieLens 100k: 943 readers, 1,682 books, one more row each.
std::vector<LayerInfo> factorization()
{
    return {{"Book", "batch x 1", "", 0, {}},
            {"User", "batch x 1", "", 0, {}},
            {"Book embedding", "batch x 3", "1,683 x 3", 1683 * 3, {0}},
            {"User embedding", "batch x 3", "944 x 3", 944 * 3, {1}},
            {"Dot product", "batch x 1", "", 0, {2, 3}}};
}

int painted(const QImage& image, const QRect& area)
{
    int count = 0;
    for (int y = area.top(); y <= area.bottom(); ++y)
        for (int x = area.left(); x <= area.right(); ++x)
            count += image.pixelColor(x, y) != image.pixelColor(0, 0) ? 1 : 0;
    return count;
}

} // namespace

class TestLayerView : public QObject {
    Q_OBJECT
private slots:
    void theTableAddsUpThePublishedNumberOfParameters();
    void thePictureRunsFromLeftToRight();
    void aModelWithoutLayersSaysSo();
};

void TestLayerView::theTableAddsUpThePublishedNumberOfParameters()
{
    LayerModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setLayers(factorization());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.totalParameters(), quint64(7881));
    QCOMPARE(model.index(2, LayerModel::name).data().toString(), QStringLiteral("Book embedding"));
    QCOMPARE(model.index(2, LayerModel::detail).data().toString(), QStringLiteral("1,683 x 3"));
    model.setLayers({});
    QCOMPARE(model.totalParameters(), quint64(0));
}

void TestLayerView::thePictureRunsFromLeftToRight()
{
    LayerView view;
    view.setLayers(factorization());
    view.resize(view.sizeHint());
    view.show();
    const QImage image = view.grab().toImage();
    // Two rows of boxes on the left, one box in the middle of the right edge, nothing in the corners beside
    // it.
    const int w = image.width();
    const int h = image.height();
    QVERIFY(painted(image, QRect(0, 0, w / 4, h / 2)) > 100);
    QVERIFY(painted(image, QRect(0, h / 2, w / 4, h / 2)) > 100);
    QVERIFY(painted(image, QRect(w * 9 / 10, h / 3, w / 10, h / 3)) > 50);
    QCOMPARE(painted(image, QRect(w * 9 / 10, h * 9 / 10, w / 10, h / 10)), 0);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Dot product")));
    QVERIFY(view.minimumSizeHint().width() < view.sizeHint().width());
}

void TestLayerView::aModelWithoutLayersSaysSo()
{
    LayerView view;
    view.setLayers({});
    view.resize(400, 200);
    const QImage image = view.grab().toImage();
    QVERIFY(painted(image, image.rect()) > 50);
    QVERIFY(!view.accessibleDescription().isEmpty());
}

QTEST_MAIN(TestLayerView)
#include "tst_layer_view.moc"
