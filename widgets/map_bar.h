// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/map_content.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace shelf {

/// The slim bar above the map: what is drawn and how. Holds the person's choices and says when they change.
class MapBar : public QWidget {
    Q_OBJECT
public:
    explicit MapBar(QWidget* parent = nullptr);

    /// Offers what this data can be colored by and picks `current`.
    void setChoices(const Dataset& library, ColorChoice current);
    void setProjection(const Projection& projection); ///< shows its explained variance
    void setReaderAvailable(bool available);
    void setMapAvailable(bool available);

    int dims() const;
    bool sizeByRatings() const;
    bool titles() const;
    bool readerShown() const;

signals:
    void dimsChanged(int dims);
    void choiceChanged(shelf::ColorChoice choice);
    void sizeByRatingsChanged(bool on);
    void titlesChanged(bool on);
    void readerShownChanged(bool on);
    void zoomInWanted();
    void zoomOutWanted();
    void fitWanted();
    void saveWanted();

private:
    QToolButton* button(const QString& name, const QString& icon, const QString& text, const QString& help);

    QToolButton* m_plane;
    QToolButton* m_space;
    QComboBox* m_color;
    QToolButton* m_size;
    QToolButton* m_titles;
    QToolButton* m_reader;
    QToolButton* m_zoomOut;
    QToolButton* m_zoomIn;
    QToolButton* m_fit;
    QToolButton* m_save;
    QLabel* m_variance;
    std::vector<ColorChoice> m_choices;
};

} // namespace shelf
