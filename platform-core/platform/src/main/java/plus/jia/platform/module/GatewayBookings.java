package plus.jia.platform.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import plus.jia.platform.module.gateway.FailureKind;
import plus.jia.platform.module.gateway.ModuleGateway;
import plus.jia.platform.module.gateway.Operation;
import plus.jia.platform.module.gateway.Outcome;
import plus.jia.spi.booking.BookingDecision;
import plus.jia.spi.booking.BookingEvent;
import plus.jia.spi.booking.BookingRequest;

/** Asks and tells through the gateway. */
@ApplicationScoped
class GatewayBookings implements ModuleBookings {
    @Inject
    private ModuleGateway gateway;

    @Override
    public DecisionAnswer decide(OfferingId offering, BookingRequest request) {
        return gateway.<DecisionAnswer>call(
                        offering.moduleId(),
                        request.building().code(),
                        Operation.DECIDE,
                        module -> new DecisionAnswer.Decided(module.decider()
                                .map(decider -> decider.decide(request))
                                .orElseGet(BookingDecision::accept)))
                .orElse(failed -> new DecisionAnswer.NoAnswer(failed.kind() + ": " + failed.message()));
    }

    @Override
    public Told tell(OfferingId offering, BookingEvent event) {
        Outcome<Boolean> outcome =
                gateway.call(offering.moduleId(), event.booking().building().code(), Operation.NOTIFY, module -> {
                    module.observer().ifPresent(observer -> observer.onBookingEvent(event));
                    return true;
                });
        return outcome instanceof Outcome.Failed<Boolean> failed
                ? new Told(delivery(failed.kind()), failed.kind() + ": " + failed.message())
                : new Told(Delivery.HANDLED, "");
    }

    @Override
    public boolean isWithinReach(String module, String building) {
        return gateway.isOpen(module) && !gateway.isCutOff(module, building);
    }

    private static Delivery delivery(FailureKind kind) {
        return kind.isModulesFault() ? Delivery.FAILED : Delivery.NOT_REACHED;
    }
}
