package dev.banrules.testkit.arbitrary;
import dev.banrules.testkit.*;
import dev.banrules.testkit.reference.*;
import java.util.Random;
class SpeedTest {
  @org.junit.jupiter.api.Test void speed() {
    Random r = new Random(1);
    for (int k=0;k<4;k++){
    long t=System.nanoTime(); int n=20000; int f=0;
    for (int i=0;i<n;i++) f+=CaseDraws.question(new Dice(r)).device().software().size();
    System.out.println("generate/s "+ n/((System.nanoTime()-t)/1e9));
    }
    ReferenceAuditor ref=new ReferenceAuditor();
    for (int k=0;k<3;k++){ long t=System.nanoTime(); int n=2000; int f=0; int w=0;
    for (int i=0;i<n;i++) {Case c=CaseDraws.question(new Dice(r)); int s=c.askOf(ref).findings().size(); f+=s; if(s>0)w++;}
    System.out.println("reference/s "+ n/((System.nanoTime()-t)/1e9)+" findings "+f+" cases with "+w);}
  }
}
