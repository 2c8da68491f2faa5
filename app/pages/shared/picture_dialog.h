// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map/view/map_picture.h"

#include <QDialog>
#include <QSize>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace shelf {

/// Asks how large a picture of the map is to be and what is on it, then where.
class PictureDialog : public QDialog {
    Q_OBJECT
public:
    explicit PictureDialog(QSize view, QWidget* parent = nullptr);

signals:
    void chosen(const QString& file, QSize size, const shelf::PictureOptions& options);

private:
    QSpinBox* m_width;
    QSpinBox* m_height;
    QCheckBox* m_keepShape;
    QComboBox* m_colors;
    QCheckBox* m_legend;
    QCheckBox* m_background;
    double m_shape;
};

} // namespace shelf
