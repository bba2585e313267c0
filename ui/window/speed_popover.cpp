// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/speed_popover.h"

#include "ui/models/formatting.h"
#include "ui/widgets/rate_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace freshet::ui {

namespace {

using namespace freshet::literals;

constexpr ByteRate lowUploadLimit = 20_KiB;
/// As wide as any is written.
constexpr ByteRate widestRate = 999_MiB;
/// How long slow mode can be switched on for, hours.
constexpr int slowHours[] = {1, 2, 4, 8};
/// Minutes, as data of the choices: for good, or as long as what is in force already is.
constexpr int untilSwitched = 0;
constexpr int asItIs = -1;

} // namespace

SpeedPopover::SpeedPopover(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_hint(new QLabel)
    , m_slow(new QCheckBox)
    , m_slowLimits(new QLabel)
    , m_slowUntil(new QComboBox)
    , m_schedule(new QLabel)
    , m_torrentLimits(new QPushButton)
    , m_peerLimits(new QPushButton)
{
    setObjectName(QStringLiteral("speedPopover"));
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Speed limits"));
    auto* grid = new QGridLayout(this);
    auto* title = new QLabel(tr("Limits for everything"));
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    grid->addWidget(title, 0, 0, 1, 3);
    buildSide(m_down, tr("&Down"), QStringLiteral("Down"), *grid, 1);
    buildSide(m_up, tr("&Up"), QStringLiteral("Up"), *grid, 3);
    m_hint->setWordWrap(true);
    m_hint->setText(tr("Very low upload limits also slow down downloading."));
    grid->addWidget(m_hint, 5, 1, 1, 2);
    buildSlowMode(*grid, 6);
    buildLinks(*grid, 9);
    setSelection(0, 0);

    connect(m_down.edit, &RateEdit::rateChanged, this, &SpeedPopover::downloadLimitChanged);
    connect(m_up.edit, &RateEdit::rateChanged, this, &SpeedPopover::uploadLimitChanged);
    connect(m_up.edit, &RateEdit::rateChanged, this,
        [this](ByteRate rate) { m_hint->setVisible(rate != noLimit && rate < lowUploadLimit); });
}

void SpeedPopover::buildSide(
    Side& side, const QString& title, const QString& name, QGridLayout& grid, int row)
{
    side.edit = new RateEdit;
    side.edit->setObjectName(QStringLiteral("limit") + name);
    side.now = new QLabel;
    // Nothing moves when a rate comes or goes.
    side.now->setMinimumWidth(fontMetrics().horizontalAdvance(tr("now %1").arg(rateText(widestRate))));
    side.chips = new QWidget;
    auto* label = new QLabel(title);
    label->setBuddy(side.edit);
    auto* chips = new QHBoxLayout(side.chips);
    chips->setContentsMargins({});
    grid.addWidget(label, row, 0);
    grid.addWidget(side.edit, row, 1);
    grid.addWidget(side.now, row, 2);
    grid.addWidget(side.chips, row + 1, 1, 1, 2);
}

void SpeedPopover::buildSlowMode(QGridLayout& grid, int row)
{
    m_slow->setObjectName(QStringLiteral("slowMode"));
    m_slow->setText(tr("Slo&w mode"));
    m_slowLimits->setObjectName(QStringLiteral("slowLimits"));
    m_slowUntil->setObjectName(QStringLiteral("slowUntil"));
    m_slowUntil->setAccessibleName(tr("How long slow mode is on"));
    m_schedule->setObjectName(QStringLiteral("popoverSchedule"));
    auto* edit = new QLabel(QStringLiteral("<a href=\"schedule\">%1</a>").arg(tr("Edit").toHtmlEscaped()));
    edit->setObjectName(QStringLiteral("editSchedule"));
    edit->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    edit->setAccessibleName(tr("Edit the schedule"));
    grid.addWidget(m_slow, row, 0);
    grid.addWidget(m_slowLimits, row, 1, 1, 2);
    grid.addWidget(m_slowUntil, row + 1, 1, Qt::AlignLeft);
    grid.addWidget(new QLabel(tr("Schedule:")), row + 2, 0);
    auto* line = new QHBoxLayout;
    line->addWidget(m_schedule);
    line->addWidget(edit);
    line->addStretch();
    grid.addLayout(line, row + 2, 1, 1, 2);

    connect(m_slow, &QCheckBox::clicked, this, &SpeedPopover::applySlowMode);
    connect(m_slowUntil, &QComboBox::activated, this, [this] {
        m_slow->setChecked(true);
        applySlowMode();
    });
    connect(edit, &QLabel::linkActivated, this, [this] {
        close();
        Q_EMIT scheduleRequested();
    });
}

void SpeedPopover::buildLinks(QGridLayout& grid, int row)
{
    m_torrentLimits->setObjectName(QStringLiteral("torrentLimits"));
    m_peerLimits->setObjectName(QStringLiteral("peerLimits"));
    auto* all = new QPushButton(tr("&All limits…"));
    all->setObjectName(QStringLiteral("allLimits"));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    const auto add = [this, line](QPushButton* button, void (SpeedPopover::*requested)()) {
        // Enter belongs to the one that has the focus.
        button->setAutoDefault(true);
        line->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, requested] {
            close();
            Q_EMIT(this->*requested)();
        });
    };
    add(m_torrentLimits, &SpeedPopover::torrentLimitsRequested);
    add(m_peerLimits, &SpeedPopover::peerLimitsRequested);
    line->addStretch();
    add(all, &SpeedPopover::allLimitsRequested);
    grid.addLayout(line, row, 0, 1, 3);
}

void SpeedPopover::setSelection(int torrents, int peers)
{
    m_torrentLimits->setText(torrents > 1 ? tr("These &torrents…") : tr("This &torrent…"));
    m_torrentLimits->setEnabled(torrents > 0);
    m_torrentLimits->setToolTip(torrents > 0 ? QString() : tr("No torrent is selected."));
    m_peerLimits->setText(peers > 1 ? tr("These &peers…") : tr("This &peer…"));
    m_peerLimits->setEnabled(peers > 0);
    m_peerLimits->setToolTip(peers > 0 ? QString() : tr("No peer is selected under Peers."));
}

void SpeedPopover::setSpeedOptions(const api::SpeedOptions& options, qint64 nowMs)
{
    m_nowMs = nowMs;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const bool isSlow = api::profileInForce(options, nowMs, zone) == api::SpeedProfile::Alternative;
    m_slowLimits->setText(slowModeText(options));
    m_schedule->setText(scheduleText(options, nowMs, zone));
    if (m_speed != options || isSlow != m_slow->isChecked() || m_slowUntil->count() == 0) {
        m_speed = options;
        m_slow->setChecked(isSlow);
        fillDurations(isSlow);
    }
}

void SpeedPopover::fillDurations(bool isSlow)
{
    const QSignalBlocker blocker(m_slowUntil);
    m_slowUntil->clear();
    if (isSlow && api::isExceptionInForce(m_speed, m_nowMs)) {
        const QDateTime until = QDateTime::fromMSecsSinceEpoch(m_speed.exception->untilMs);
        //: %1 is a day and a time
        m_slowUntil->addItem(
            tr("Until %1").arg(QLocale().toString(until, QStringLiteral("ddd HH:mm"))), asItIs);
    }
    m_slowUntil->addItem(
        m_speed.useSchedule ? tr("Until the schedule changes") : tr("Until I turn it off"), untilSwitched);
    for (const int hours : slowHours) {
        m_slowUntil->addItem(tr("For %n hours", nullptr, hours), hours * 60);
    }
}

void SpeedPopover::applySlowMode()
{
    const int minutes = m_slowUntil->currentData().toInt();
    if (m_slow->isChecked() && minutes == asItIs) {
        return;
    }
    const api::SpeedOptions wanted = m_slow->isChecked() && minutes > 0
        ? api::withAlternativeFor(m_speed, std::chrono::minutes(minutes), m_nowMs)
        : api::withAlternative(m_speed, m_slow->isChecked(), m_nowMs, QTimeZone::systemTimeZone());
    setSpeedOptions(wanted, m_nowMs);
    Q_EMIT speedOptionsChanged(wanted);
}

void SpeedPopover::open(const QWidget& anchor, ByteRate downloadLimit, ByteRate uploadLimit)
{
    m_down.whenOpened = downloadLimit;
    m_up.whenOpened = uploadLimit;
    m_speedWhenOpened = m_speed;
    m_down.edit->setRate(downloadLimit);
    m_up.edit->setRate(uploadLimit);
    m_hint->setVisible(uploadLimit != noLimit && uploadLimit < lowUploadLimit);
    fillChips(m_down, QStringLiteral("Down"));
    fillChips(m_up, QStringLiteral("Up"));
    adjustSize();
    QPoint place = anchor.mapToGlobal(QPoint(anchor.width() - width(), -height()));
    const QScreen* screen = anchor.screen();
    if (screen != nullptr) {
        const QRect area = screen->availableGeometry();
        place.setX(std::clamp(place.x(), area.left(), std::max(area.left(), area.right() - width())));
        place.setY(std::max(place.y(), area.top()));
    }
    move(place);
    show();
    m_down.edit->setFocus(Qt::PopupFocusReason);
    m_down.edit->selectAll();
}

void SpeedPopover::fillChips(Side& side, const QString& name)
{
    qDeleteAll(side.chips->findChildren<QToolButton*>());
    QList<ByteRate> limits = limitChoices(side.peak);
    limits.prepend(noLimit);
    for (const ByteRate limit : limits) {
        auto* chip = new QToolButton;
        chip->setObjectName(QStringLiteral("chip%1%2").arg(name).arg(limit));
        chip->setText(limitText(limit));
        connect(chip, &QToolButton::clicked, this, [this, &side, limit] { applySide(side, limit); });
        side.chips->layout()->addWidget(chip);
    }
}

void SpeedPopover::applySide(Side& side, ByteRate limit)
{
    side.edit->setRate(limit);
    if (&side == &m_down) {
        Q_EMIT downloadLimitChanged(limit);
    } else {
        m_hint->setVisible(limit != noLimit && limit < lowUploadLimit);
        Q_EMIT uploadLimitChanged(limit);
    }
}

void SpeedPopover::setRates(ByteRate download, ByteRate upload)
{
    m_down.peak = std::max(m_down.peak, download);
    m_up.peak = std::max(m_up.peak, upload);
    const auto show = [](QLabel* label, ByteRate rate) {
        const QString text = rateText(rate);
        //: %1 is a rate such as 4.2 MiB/s
        label->setText(text.isEmpty() ? QString() : tr("now %1").arg(text));
    };
    show(m_down.now, download);
    show(m_up.now, upload);
}

void SpeedPopover::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        applySide(m_down, m_down.whenOpened);
        applySide(m_up, m_up.whenOpened);
        if (m_speed != m_speedWhenOpened) {
            setSpeedOptions(m_speedWhenOpened, m_nowMs);
            Q_EMIT speedOptionsChanged(m_speed);
        }
        close();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // The field has applied itself when it saw the key.
        close();
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace freshet::ui
