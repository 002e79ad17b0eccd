package regesta;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.Method;
import com.sun.jdi.ObjectReference;
import com.sun.jdi.StringReference;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.EventRequestManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A command in a process of its own, stopped by a debugger at a step of writing the site. The
 * program is the one that users run, and knows nothing of it.
 */
final class StoppedCommand {
  private static final String WRITER = "regesta.write.SiteWriter";
  private static final String STEP = "regesta.write.Step";

  private final VirtualMachine machine;

  private StoppedCommand(VirtualMachine machine) {
    this.machine = machine;
  }

  /**
   * Starts a command, and comes back when it has stopped.
   *
   * @param step the name of a {@code regesta.write.Step}
   * @param words Java's launcher, its options, the command; without white space
   */
  static StoppedCommand at(String step, List<String> words) throws Exception {
    LaunchingConnector launcher = Bootstrap.virtualMachineManager().defaultConnector();
    Map<String, Connector.Argument> arguments = launcher.defaultArguments();
    argument(arguments, "home").setValue(System.getProperty("java.home"));
    argument(arguments, "main").setValue(String.join(" ", words.subList(1, words.size())));
    VirtualMachine machine = launcher.launch(arguments);
    EventRequestManager requests = machine.eventRequestManager();
    var prepared = requests.createClassPrepareRequest();
    prepared.addClassFilter(WRITER);
    prepared.enable();
    while (true) {
      EventSet events = machine.eventQueue().remove();
      for (Event event : events) {
        if (event instanceof ClassPrepareEvent writer) {
          stopWhereStepsAreTold(writer, requests);
        }
        if (event instanceof BreakpointEvent told && nameOfStep(told).equals(step)) {
          return new StoppedCommand(machine);
        }
        if (event instanceof VMDisconnectEvent) {
          throw new AssertionError("the command ended before " + step + ": " + printed(machine));
        }
      }
      events.resume();
    }
  }

  private static Connector.Argument argument(
      Map<String, Connector.Argument> arguments, String name) {
    return Optional.ofNullable(arguments.get(name)).orElseThrow();
  }

  /** Where the command hears of a step: the one lambda of the writer that takes it. */
  private static void stopWhereStepsAreTold(ClassPrepareEvent writer, EventRequestManager all) {
    List<Method> told = writer.referenceType().methods().stream()
        .filter(method -> method.isSynthetic()
            && method.argumentTypeNames().contains(STEP)
            && method.argumentTypeNames().contains("java.lang.Runnable"))
        .toList();
    if (told.size() != 1) {
      throw new AssertionError("not one place to stop at: " + told);
    }
    all.createBreakpointRequest(told.get(0).location()).enable();
  }

  private static String nameOfStep(BreakpointEvent told) throws Exception {
    var step = (ObjectReference) told.thread().frame(0).getArgumentValues().get(1);
    var name = (StringReference) step.getValue(step.referenceType().fieldByName("name"));
    return name.value();
  }

  private static String printed(VirtualMachine machine) throws Exception {
    return new String(machine.process().getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  void kill() throws InterruptedException {
    machine.process().destroyForcibly().waitFor();
  }

  /** Lets it go on to its end. */
  RealCommand.Answer goOn() throws Exception {
    machine.dispose();
    Process process = machine.process();
    var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = printed(machine);
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new RealCommand.Answer(process.exitValue(), out, err);
  }
}
