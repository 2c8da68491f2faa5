// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/loss_panel.h"

#include "widgets/loss_chart.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace shelf {

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

    QToolButton* logX = addButton(QStringLiteral("lossLogX"), QStringLiteral("log-x"),
                                  tr("Logarithmic horizontal axis"), tr("Logarithmic horizontal axis"));
    logX->setCheckable(true);
    connect(logX, &QToolButton::toggled, m_chart, &LossChart::setLogX);
    QToolButton* logY = addButton(QStringLiteral("lossLogY"), QStringLiteral("log-y"),
                                  tr("Logarithmic loss axis"), tr("Logarithmic loss axis"));
    logY->setCheckable(true);
    connect(logY, &QToolButton::toggled, m_chart, &LossChart::setLogY);

    auto* smoothingName = new QLabel(tr("Smoothing"), this);
    smoothingName->setBuddy(m_smoothing);
    m_smoothing->setObjectName(QStringLiteral("lossSmoothing"));
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(tr("Moving average of the curves; the measured curve stays as a faint line"));
    m_smoothing->setRange(0, 99);
    m_smoothing->setFixedWidth(10 * theme::kGrid);
    m_smoothingText->setMinimumWidth(
        m_smoothingText->fontMetrics().horizontalAdvance(QStringLiteral("0.00")) + 2);
    const auto showSmoothing = [this](int percent) {
        m_smoothingText->setText(percent == 0 ? tr("off") : QLocale().toString(percent / 100.0, 'f', 2));
        m_chart->setSmoothing(percent / 100.0);
    };
    connect(m_smoothing, &QSlider::valueChanged, this, showSmoothing);
    showSmoothing(0);

    QToolButton* fit = addButton(QStringLiteral("lossFit"), QStringLiteral("fit"), tr("Fit curves"),
                                 tr("Show all of the curves (F, or a double click)"));
    connect(fit, &QToolButton::clicked, m_chart, &LossChart::fit);
    QToolButton* save = addButton(QStringLiteral("lossSave"), QStringLiteral("image"),
                                  tr("Save picture of the curves"), tr("Save the curves as PNG, SVG or PDF"));
    connect(save, &QToolButton::clicked, this, &LossPanel::saveRequested);

    auto* tools = new QHBoxLayout;
    tools->setSpacing(theme::kGrid / 2);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_axis, logX, logY})
        tools->addWidget(widget);
    tools->addSpacing(theme::kGrid);
    for (QWidget* widget : std::initializer_list<QWidget*>{smoothingName, m_smoothing, m_smoothingText})
        tools->addWidget(widget);
    tools->addStretch(1);
    tools->addWidget(fit);
    tools->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::kGrid / 2);
    layout->addLayout(tools);
    layout->addWidget(m_chart, 1);
    recolor();
}

QToolButton* LossPanel::addButton(const QString& name, const QString& icon, const QString& label,
                                  const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(label);
    button->setToolTip(tip);
    button->setAutoRaise(true);
    button->setProperty("iconName", icon);
    m_buttons << button;
    return button;
}

void LossPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void LossPanel::recolor()
{
    for (QToolButton* button : m_buttons)
        button->setIcon(theme::icon(button->property("iconName").toString()));
}

} // namespace shelf
