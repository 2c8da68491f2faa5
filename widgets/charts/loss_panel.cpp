// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/loss_panel.h"

#include "widgets/charts/loss_chart.h"
#include "widgets/look/flow_layout.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QImage>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace shelf {
namespace {

constexpr theme::Units kLeastHeightSeen = 15 * theme::kGrid; ///< of the curves, which scroll

} // namespace

LossPanel::LossPanel(QWidget* parent)
    : QWidget(parent),
      m_chart(new LossChart(this)),
      m_axis(new QComboBox(this)),
      m_smoothing(new QSlider(Qt::Horizontal, this)),
      m_smoothingText(new QLabel(this))
{
    m_axis->setObjectName(QStringLiteral("lossAxis"));
    m_axis->setAccessibleName(tr("Horizontal axis"));
    m_axis->addItem(tr("Epochs"), QVariant::fromValue(static_cast<int>(ChartAxis::epoch)));
    m_axis->addItem(tr("Batches"), QVariant::fromValue(static_cast<int>(ChartAxis::batch)));
    m_axis->addItem(tr("Seconds"), QVariant::fromValue(static_cast<int>(ChartAxis::seconds)));
    m_axis->setToolTip(tr("What the horizontal axis counts"));
    connect(m_axis, &QComboBox::currentIndexChanged, this,
            [this] { m_chart->setAxis(static_cast<ChartAxis>(m_axis->currentData().toInt())); });

    QToolButton* logX = iconButton(QStringLiteral("lossLogX"), QStringLiteral("log-x"),
                                   tr("Logarithmic horizontal axis"), this);
    logX->setCheckable(true);
    connect(logX, &QToolButton::toggled, m_chart, &LossChart::setLogX);
    QToolButton* logY =
        iconButton(QStringLiteral("lossLogY"), QStringLiteral("log-y"), tr("Logarithmic loss axis"), this);
    logY->setCheckable(true);
    connect(logY, &QToolButton::toggled, m_chart, &LossChart::setLogY);

    auto* smoothingBox = new QWidget(this);
    auto* smoothingName = new QLabel(tr("Smoothing"), smoothingBox);
    smoothingName->setBuddy(m_smoothing);
    m_smoothing->setObjectName(QStringLiteral("lossSmoothing"));
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(tr("Moving average of the curves; the measured curve stays as a faint line"));
    m_smoothing->setRange(0, 99);
    m_smoothing->setMinimumWidth(5 * theme::kGrid);
    m_smoothing->setMaximumWidth(10 * theme::kGrid);
    m_smoothingText->setMinimumWidth(std::max(m_smoothingText->fontMetrics().horizontalAdvance(QStringLiteral("0.00")),
                                              m_smoothingText->fontMetrics().horizontalAdvance(tr("off"))) +
                                     2);
    const auto showSmoothing = [this](int percent) {
        m_smoothingText->setText(percent == 0 ? tr("off") : QLocale().toString(percent / 100.0, 'f', 2));
        m_chart->setSmoothing(percent / 100.0);
    };
    connect(m_smoothing, &QSlider::valueChanged, this, showSmoothing);
    showSmoothing(0);

    QToolButton* fit = iconButton(QStringLiteral("lossFit"), QStringLiteral("fit"), tr("Fit curves"), this,
                                  tr("Show all of the curves (F, or a double click)"));
    connect(fit, &QToolButton::clicked, m_chart, &LossChart::fit);
    QToolButton* save =
        iconButton(QStringLiteral("lossSave"), QStringLiteral("image"), tr("Save the curves that are shown"),
                   this, tr("Save the curves that are shown: as PNG, SVG or PDF, or their numbers as CSV"));
    connect(save, &QToolButton::clicked, this, &LossPanel::saveRequested);

    auto* smoothing = new QHBoxLayout(smoothingBox);
    smoothing->setContentsMargins(theme::kGrid, 0, 0, 0);
    smoothing->setSpacing(theme::kGrid / 2);
    for (QWidget* widget : std::initializer_list<QWidget*>{smoothingName, m_smoothing, m_smoothingText})
        smoothing->addWidget(widget);
    auto* lines = new FlowLayout; // a narrow page has two
    lines->setGap(theme::kGrid / 2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_axis, logX, logY, smoothingBox})
        lines->addWidget(widget);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme::kGrid / 2);
    tools->addLayout(lines, 1);
    tools->addWidget(fit, 0, Qt::AlignTop);
    tools->addWidget(save, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(tools);
    // More panels than find room, one a metric, are scrolled to.
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("lossScroll"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    scroll->setMinimumHeight(kLeastHeightSeen);
    layout->addWidget(scroll, 1);
    connect(m_chart, &LossChart::menuWanted, this, &LossPanel::addToMenu);
}

bool LossPanel::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        holdHeight();
    return handled;
}

void LossPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    holdHeight();
}

/// Splitters do not ask how high a widget is for its width: in two lines, the buttons would cover what is
/// above.
void LossPanel::holdHeight()
{
    setMinimumHeight(std::max(0, layout()->totalMinimumHeightForWidth(width())));
}

void LossPanel::addToMenu(QMenu* menu)
{
    menu->addSeparator();
    menu->addAction(tr("Save the curves that are shown…"), this, &LossPanel::saveRequested);
    menu->addAction(tr("Copy picture"), this, [this] {
        QGuiApplication::clipboard()->setImage(
            QImage::fromData(m_chart->picture(QByteArrayLiteral("png"), m_chart->size()), "PNG"));
    });
    menu->addAction(tr("Copy numbers"), this, [this] {
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_chart->numbers()));
    });
}

} // namespace shelf
